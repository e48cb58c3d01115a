import type { Question } from '../model/dataset.ts';
import type { LegendSignKind } from '../layout/legend.ts';

/**
 * One sign as a legend shows it, about 0,0; nothing where the question has no stance to show it by. In a legend
 * only: its styles are the legend's.
 */
export function LegendSign({ kind, question }: { kind: LegendSignKind; question: Question }) {
  const scale = question.stances.filter((stance) => stance.onScale);
  const first = scale[0];
  const last = scale.at(-1);
  const apart = question.stances.find((stance) => !stance.onScale);
  if (kind === 'party') {
    return (
      <text className="party-sign" x="-3" y="5">
        ‡
      </text>
    );
  }
  if (kind === 'match') return <rect className="match-sign" x="-10" y="-7" width="20" height="14" rx="3" />;
  const hrefs = hrefsOf(kind, first?.tone, last?.tone, apart?.tone);
  return hrefs.map((href) => <use key={href} href={href} />);
}

function hrefsOf(kind: LegendSignKind, first = '', last = '', apart = ''): string[] {
  switch (kind) {
    case 'mark':
    case 'muted':
      return first ? [`#mark-${first}`] : [];
    case 'ring':
      return first && last ? [`#ring-${last}`, `#mark-${first}`] : [];
    case 'small':
      return first ? [`#pip-${first}`] : [];
    case 'pips':
      return last ? [`#pip-${last}`] : [];
    case 'premise':
      return apart ? [`#pip-${apart}`] : [];
    default:
      return [];
  }
}
