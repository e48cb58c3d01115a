import type { Tone } from '../model/dataset.ts';

/** A stance's sign beside its name in running text. The name must stand next to it. */
export function Sign({ tone }: { tone: Tone }) {
  return (
    <svg className="sign" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <use href={`#mark-${tone}`} />
    </svg>
  );
}

/** A small round flag. The country's name must stand next to it. */
export function Flag({ code, size }: { code: string; size: number }) {
  return (
    <svg
      className="flag"
      width={size}
      height={size}
      viewBox="0 0 512 512"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#flag-${code.toLowerCase()}`} />
    </svg>
  );
}
