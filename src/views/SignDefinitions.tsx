import type { Question, Tone } from '../model/dataset.ts';
import { markPath, pipPath, ringPath } from '../layout/symbols.ts';

/**
 * Shapes and patterns of a question's stances that everything on the page refers to by id; drawn once, outside the
 * charts.
 */
export function SignDefinitions({ question }: { question: Pick<Question, 'stances'> }) {
  const tones: Tone[] = [...question.stances.map(({ tone }) => tone), 'none'];
  return (
    <svg className="definitions" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <clipPath id="round">
          <circle cx="256" cy="256" r="256" />
        </clipPath>
        <Hatch id="hatch" line="hatch-line" />
        {tones.includes('against-limited') && <Hatch id="hatch-against" line="hatch-line-against" />}
        <pattern id="cross" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="cross-ground" width="4" height="4" />
          <path className="cross-line" d="M0 0H4M0 0V4" />
        </pattern>
        <marker
          id="arrowhead"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path className="arrowhead" d="M0 0L8 4L0 8Z" />
        </marker>
        {tones.map((tone) => (
          <g key={tone}>
            <path id={`mark-${tone}`} className={`sign-${tone}`} d={markPath(tone)} />
            <path id={`ring-${tone}`} className={`ring-${tone}`} d={ringPath(tone)} />
            <path id={`pip-${tone}`} className={`sign-${tone}`} d={pipPath(tone)} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

function Hatch({ id, line }: { id: string; line: string }) {
  return (
    <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width="3" height="3" />
      <rect className={line} width="1.7" height="3" />
    </pattern>
  );
}
