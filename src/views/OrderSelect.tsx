/** An order to choose. */
export interface OrderOption {
  value: string;
  label: string;
}

interface OrderSelectProps {
  label: string;
  options: readonly OrderOption[];
  value: string;
  ready: boolean;
  onChange: (value: string) => void;
}

/** The order of what is shown. */
export function OrderSelect({ label, options, value, ready, onChange }: OrderSelectProps) {
  return (
    <span className="order-select">
      <select
        aria-label={label}
        title={label}
        value={value}
        disabled={!ready}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
