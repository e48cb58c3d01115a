/** One thing to switch to. */
export interface SwitchOption {
  id: string;
  label: string;
  href: string;
}

/** A row of links of which one is current: views, or what a mark stands for. */
export function ViewSwitch({
  label,
  options,
  current,
}: {
  label: string;
  options: readonly SwitchOption[];
  current: string;
}) {
  return (
    <nav className="view-switch" aria-label={label}>
      <ul>
        {options.map((option) => (
          <li key={option.id}>
            <a href={option.href} aria-current={option.id === current ? 'true' : undefined}>
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
