import { memo, type ReactNode } from 'react';
import type { Dataset, Tone } from '../model/dataset.ts';
import { describeMark } from '../model/describeTimeline.ts';
import type { PlacedTrack, PlacedTrackMark } from '../layout/timeline.ts';
import { TARGET } from '../layout/timeline.ts';
import { markPath } from '../layout/symbols.ts';
import { Flag } from './Sign.tsx';
import { matchName } from './SpeakerMark.tsx';
import { percent, RowBands } from './TimelineBands.tsx';

/** The addresses that a timeline links to, and whether they open pages of their own. */
export interface TimelineLinks {
  actorHref: (id: string) => string;
  countryHref: (code: string) => string;
  /** A statement at the date that is shown. */
  rowHref: (actor: string, id: string) => string;
  /** A statement at its own date. */
  statementHref: (actor: string, id: string) => string;
  /** True inside an article. */
  apart: boolean;
}

interface TimelineRowProps {
  dataset: Dataset;
  /** "actor:<id>" or "country:<code>"; it links to that panel. */
  id: string;
  name: string;
  /** The flag in front of the name; null where it stands over the row. */
  flag: string | null;
  party: boolean;
  /** The accessible name. */
  label: string;
  track: PlacedTrack;
  /** How many of its statements are public by the date. */
  known: number;
  /** Heights of the row and its track, px. */
  height: number;
  trackHeight: number;
  links: TimelineLinks;
  /** The stop that the tab key reaches, where it is in this row. */
  tabStop: string | null;
  /** The row is what the panel shows; and the statement that it shows. */
  selected: boolean;
  selectedStatement: string | null;
  muted: boolean;
  match: boolean | null;
  /** On paper the row has its bands itself, up to this fraction of the track: pages break between rows. Else null. */
  paperDate: number | null;
  /** On paper the lines of months, events and date; else null. */
  paperLines: ReactNode;
}

/**
 * One row: its name and a mark for each statement. Takes plain values and the track, which
 * no date changes: so a date that is dragged draws anew only rows of which something is said.
 */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { dataset, id, name, flag, label, track, links, tabStop, selected, muted, match } = props;
  const [kind, key = ''] = id.split(':');
  const classes = ['timeline-row', muted && 'muted', selected && 'selected', matchName(match)];
  const toneOf = (stance: string | null): Tone => dataset.stances.get(stance ?? '')?.tone ?? 'none';
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      style={{ height: props.height }}
      data-actor={kind === 'actor' ? key : undefined}
    >
      {props.paperLines}
      <a
        className="timeline-name"
        href={kind === 'actor' ? links.actorHref(key) : links.countryHref(key)}
        target={links.apart ? '_blank' : undefined}
        rel={links.apart ? 'noopener' : undefined}
        aria-label={label}
        aria-current={selected ? 'true' : undefined}
        tabIndex={tabStop === id ? 0 : -1}
        data-stop={id}
        data-subject={id}
      >
        {flag !== null && <Flag code={flag} size={16} />}
        <span>{name}</span>
        {props.party && <span className="timeline-party">‡</span>}
      </a>
      <div className="timeline-track" style={{ height: props.trackHeight }}>
        {props.paperDate !== null && (
          <svg
            className="timeline-paper-bands"
            width="100%"
            height={TARGET + 4}
            style={{ clipPath: `inset(0 ${percent(1 - props.paperDate)} 0 0)` }}
          >
            <RowBands {...{ dataset, track, muted, match }} y={TARGET / 2 + 2} />
          </svg>
        )}
        {track.marks.map((mark, index) => (
          <Mark
            key={mark.statement.id}
            mark={mark}
            tone={toneOf(mark.statement.stance)}
            later={index >= props.known}
            label={describeMark(dataset, mark, index >= props.known)}
            href={hrefOf(links, mark, index >= props.known)}
            apart={links.apart}
            tabIndex={tabStop === `statement:${mark.statement.id}` ? 0 : -1}
            selected={props.selectedStatement === mark.statement.id}
          />
        ))}
      </div>
    </li>
  );
});

function hrefOf(links: TimelineLinks, { statement }: PlacedTrackMark, later: boolean): string {
  return (later ? links.statementHref : links.rowHref)(statement.actor, statement.id);
}

interface MarkProps {
  mark: PlacedTrackMark;
  tone: Tone;
  /** Public only after the date. */
  later: boolean;
  label: string;
  href: string;
  apart: boolean;
  tabIndex: number;
  selected: boolean;
}

function Mark({ mark, tone, later, label, href, apart, tabIndex, selected }: MarkProps) {
  const path = markPath(tone);
  return (
    <a
      className={['timeline-mark', later && 'is-later', selected && 'selected'].filter(Boolean).join(' ')}
      style={{ left: percent(mark.x), top: mark.lane * TARGET + 2 }}
      href={href}
      target={apart ? '_blank' : undefined}
      rel={apart ? 'noopener' : undefined}
      aria-label={label}
      aria-current={selected ? 'true' : undefined}
      tabIndex={tabIndex}
      data-stop={`statement:${mark.statement.id}`}
      data-subject={`actor:${mark.statement.actor}`}
    >
      <svg width={TARGET} height={TARGET} viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
        <path className="timeline-halo" d={path} />
        <path className={mark.decides ? `sign-${tone}` : `ring-${tone}`} d={path} />
      </svg>
    </a>
  );
}
