import { copy } from '../model/load.ts';
import type { PlacedColumn } from '../layout/spectrum.ts';

/** The whole picture on one line of a small screen: speakers per stance, each a jump to its section. */
export function CountsBar({ columns }: { columns: readonly PlacedColumn[] }) {
  return (
    <nav className="counts-bar" aria-label={copy.jumpTo}>
      <ul>
        {columns.map(({ stance, count }) => (
          <li key={stance.id} className={`tone-${stance.tone}`}>
            <a href={`#stance-${stance.id}`}>
              <b>{count.speakers}</b> {stance.shortLabel}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
