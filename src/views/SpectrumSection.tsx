import { Fragment, type ReactNode } from 'react';
import type { Tone } from '../model/dataset.ts';
import { copy } from '../model/load.ts';
import { SUBHEADING_LINE } from '../layout/frame.ts';
import type { PlacedGroup, PlacedSubheading } from '../layout/groups.ts';
import { sliceGroups } from '../layout/slices.ts';
import type { PlacedColumn, PlacedSection, SpectrumLayout } from '../layout/spectrum.ts';
import { ColumnHeading } from './ColumnHeading.tsx';
import { GroupName } from './GroupName.tsx';
import { SpeakerMark } from './SpeakerMark.tsx';

/** What the parts of a spectrum need to know beside their place. */
export interface SpectrumContext {
  actorHref: (id: string) => string;
  countryHref: (code: string) => string;
  toneOf: (stance: string) => Tone;
  /** The accessible name of each stop, by its id. */
  labels: ReadonlyMap<string, string>;
  /** The stop that the tab key reaches; null before the script is ready. */
  tabStop: string | null;
  /** The country whose groups are lit. */
  litCountry: string | null;
  selectedActor: string | null;
  selectedCountry: string | null;
  /** The actors that the search finds; null where nothing is searched for. */
  matches: ReadonlySet<string> | null;
  /** True where there is so much to draw that what is out of sight must wait. */
  sliced?: boolean;
  /** What else lies over a drawing `width` px wide; null: nothing. */
  over?: ((layout: SpectrumLayout, width: number) => ReactNode) | null | undefined;
}

/** One drawing of the spectrum: all columns, or one stacked column; without headings where they stand elsewhere. */
export function SpectrumSection({
  section,
  headed,
  context,
}: {
  section: PlacedSection;
  headed: boolean;
  context: SpectrumContext;
}) {
  return (
    <svg className="spectrum-drawing" role="none" width="100%" height={section.height}>
      {section.columns.map((column) => (
        <Fragment key={column.stance.id}>
          {headed && <ColumnHeading column={column} />}
          {column.groups.length === 0 && <EmptyColumn column={column} />}
          <ColumnGroups column={column} context={context} />
        </Fragment>
      ))}
    </svg>
  );
}

/**
 * The groups of a column, each in its sub-column. Only sub-columns are placed across, by an `svg` of their own, and
 * groups only down, by a transform: so a step of the date moves groups without laying out what is in them. A
 * sub-heading comes between those above and those under it, as it is read.
 */
function ColumnGroups({ column, context }: { column: PlacedColumn; context: SpectrumContext }) {
  const places = [...new Set(column.groups.map((placed) => placed.x))];
  return places.map((x) => {
    const groups = column.groups.filter((placed) => placed.x === x);
    const place = { x: `${x * 100}%`, width: `${(groups[0]?.width ?? 0) * 100}%` };
    const { tone } = column.stance;
    const sub = column.subheadings.find((one) => one.x === x);
    const draw = (drawn: readonly PlacedGroup[]): ReactNode => {
      if (drawn.length === 0) return null;
      if (context.sliced) return <Slices groups={drawn} {...{ place, tone, context }} />;
      return (
        <svg role="none" {...place}>
          {drawn.map((placed) => (
            <Group key={placed.group.key} top={0} {...{ placed, tone, context }} />
          ))}
        </svg>
      );
    };
    const isUnder = ({ y }: PlacedGroup): boolean => sub !== undefined && y > sub.y;
    return (
      <Fragment key={x}>
        {draw(groups.filter((placed) => !isUnder(placed)))}
        {sub && <Subheading sub={sub} />}
        {draw(groups.filter(isUnder))}
      </Fragment>
    );
  });
}

function Subheading({ sub }: { sub: PlacedSubheading }) {
  return (
    <svg
      className="subheading"
      role="none"
      x={`${sub.x * 100}%`}
      y={sub.y}
      width={`${sub.width * 100}%`}
      height={sub.height}
    >
      <line x2="100%" y1="2" y2="2" />
      <g role="heading" aria-level={3}>
        {sub.lines.map((line, index) => (
          <text key={index} y={17 + index * SUBHEADING_LINE}>
            {`${line} `}
          </text>
        ))}
      </g>
    </svg>
  );
}

interface SlicesProps extends Pick<GroupProps, 'tone' | 'context'> {
  /** Of the sub-column, across. */
  place: { x: string; width: string };
  groups: readonly PlacedGroup[];
}

/** A sub-column in slices. Each is a box of HTML, for the browser lays out and paints those late that are out of sight. */
function Slices({ place, groups, tone, context }: SlicesProps) {
  return sliceGroups(groups).map((slice, index) => (
    <foreignObject key={index} {...place} y={slice.y} height={slice.height}>
      <div className="slice">
        <svg width="100%" height="100%">
          {slice.groups.map((placed) => (
            <Group key={placed.group.key} top={slice.y} {...{ placed, tone, context }} />
          ))}
        </svg>
      </div>
    </foreignObject>
  ));
}

interface GroupProps {
  placed: PlacedGroup;
  /** Where its drawing begins, px down. */
  top: number;
  /** The tone of its column. */
  tone: Tone;
  context: SpectrumContext;
}

function Group({ placed, top, tone, context }: GroupProps) {
  const { tabStop, litCountry, labels, matches, toneOf } = context;
  const { key, country } = placed.group;
  const stop = `country:${key}`;
  const lit = country !== null && litCountry === country.code;
  const tabIndexOf = (one: string): number | undefined => {
    if (tabStop === null) return undefined;
    return one === tabStop ? 0 : -1;
  };
  return (
    <g className="group" transform={`translate(0 ${placed.y - top})`}>
      {country && (
        <GroupName
          placed={placed}
          country={country}
          label={labels.get(stop) ?? country.name}
          href={context.countryHref(country.code)}
          toneOf={toneOf}
          matches={matches}
          tabIndex={tabIndexOf(stop)}
          lit={lit}
          selected={context.selectedCountry === country.code}
        />
      )}
      {placed.marks.map(({ standing, label, y }) => {
        const { actor, shift } = standing;
        return (
          <SpeakerMark
            key={actor.id}
            actorId={actor.id}
            y={y - placed.y}
            name={label}
            tone={tone}
            ringTone={shift && toneOf(shift.from)}
            premiseSign={standing.premiseSign}
            muted={standing.muted}
            label={labels.get(`actor:${actor.id}`) ?? actor.name}
            href={context.actorHref(actor.id)}
            tabIndex={tabIndexOf(`actor:${actor.id}`)}
            lit={lit}
            selected={context.selectedActor === actor.id}
            match={matches === null ? null : matches.has(actor.id)}
          />
        );
      })}
    </g>
  );
}

function EmptyColumn({ column }: { column: PlacedColumn }) {
  return (
    <text className="empty-column" x={`${column.x * 100}%`} y={column.height - 6}>
      {copy.emptyColumn}
    </text>
  );
}
