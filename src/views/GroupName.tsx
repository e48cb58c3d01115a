import { memo } from 'react';
import type { Country, Tone } from '../model/dataset.ts';
import type { Standing } from '../model/select.ts';
import { NAME_INDENT, PIP } from '../layout/frame.ts';
import type { PlacedGroup } from '../layout/groups.ts';
import { matchName } from './SpeakerMark.tsx';
import { SvgLines } from './SvgLines.tsx';

interface GroupNameProps {
  country: Country;
  placed: PlacedGroup;
  /** The accessible name. */
  label: string;
  href: string;
  /** The tone of a stance, for the small signs of speakers. */
  toneOf: (stance: string) => Tone;
  /** The actors that the search finds; null where nothing is searched for. */
  matches: ReadonlySet<string> | null;
  tabIndex: number | undefined;
  lit: boolean;
  selected: boolean;
}

/** A country's flag and name over its speakers, and small signs of the other columns they stand in. */
export const GroupName = memo(function GroupName(props: GroupNameProps) {
  const { placed, country, label, href, toneOf, matches, tabIndex, lit, selected } = props;
  const { elsewhere } = placed.group;
  const { lines, signsX, signsY } = placed.label;
  const pipsX = signsX + (country.party ? PIP : 0);
  return (
    <a
      className={['group-name', lit && 'lit', selected && 'selected'].filter(Boolean).join(' ')}
      href={href}
      aria-label={label}
      aria-current={selected ? 'true' : undefined}
      tabIndex={tabIndex}
      data-stop={`country:${placed.group.key}`}
      data-subject={`country:${country.code}`}
    >
      <g className="moving">
        <rect className="hit" width="100%" height={placed.height} rx="4" />
        <use href={`#flag-${country.code.toLowerCase()}`} x="1" y="4" width="16" height="16" />
        <SvgLines lines={lines} x={NAME_INDENT} />
        {country.party && (
          <text className="party-sign" x={signsX - 1} y={signsY + 5}>
            ‡
          </text>
        )}
        {placed.small.map(({ standing, dx, dy }) => (
          <use
            key={standing.actor.id}
            href={`#pip-${toneOf(standing.position.stance)}`}
            className={smallName(standing, matches)}
            data-actor={standing.actor.id}
            x={dx}
            y={dy}
          />
        ))}
        {elsewhere.map((tone, index) => (
          <use key={tone} href={`#pip-${tone}`} x={pipsX + index * PIP + 4} y={signsY} />
        ))}
      </g>
    </a>
  );
});

function smallName({ actor, muted }: Standing, matches: ReadonlySet<string> | null): string {
  const names = ['small-mark', muted && 'muted-sign', matches && matchName(matches.has(actor.id))];
  return names.filter(Boolean).join(' ');
}
