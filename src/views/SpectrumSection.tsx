import { Fragment } from 'react';
import { describeCountry, describeStanding } from '../model/describe.ts';
import type { Dataset, Day, Tone } from '../model/dataset.ts';
import { copy } from '../model/load.ts';
import type { PlacedColumn, PlacedSection } from '../layout/spectrum.ts';
import { ColumnHeading } from './ColumnHeading.tsx';
import { GroupName } from './GroupName.tsx';
import { SpeakerMark } from './SpeakerMark.tsx';

/** What the parts of a spectrum need to know beside their place. */
export interface SpectrumContext {
  dataset: Dataset;
  day: Day;
  actorHref: (id: string) => string;
  countryHref: (code: string) => string;
  /** The stop that the tab key reaches; null before the script is ready. */
  tabStop: string | null;
  /** The country whose groups are lit. */
  litCountry: string | null;
  selectedActor: string | null;
  selectedCountry: string | null;
}

/** One drawing of the spectrum: all columns, or one stacked column without its heading. */
export function SpectrumSection({
  section,
  stacked,
  context,
}: {
  section: PlacedSection;
  stacked: boolean;
  context: SpectrumContext;
}) {
  return (
    <svg className="spectrum-drawing" width="100%" height={section.height}>
      {section.columns.map((column) => (
        <Fragment key={column.stance.id}>
          {!stacked && <ColumnHeading column={column} />}
          {column.groups.length === 0 && <EmptyColumn column={column} />}
          {column.subheadings.map((sub) => (
            <svg
              key={`${sub.x}`}
              className="subheading"
              x={`${sub.x * 100}%`}
              y={sub.y}
              width={`${sub.width * 100}%`}
              height={sub.height}
            >
              <line x2="100%" y1="2" y2="2" />
              <text y="17">{sub.label}</text>
            </svg>
          ))}
          <ColumnGroups column={column} context={context} />
        </Fragment>
      ))}
    </svg>
  );
}

function ColumnGroups({ column, context }: { column: PlacedColumn; context: SpectrumContext }) {
  const { dataset, day, tabStop, litCountry } = context;
  const tabIndexOf = (stop: string): number | undefined => {
    if (tabStop === null) return undefined;
    return stop === tabStop ? 0 : -1;
  };
  const toneOf = (stance: string | undefined): Tone | null => dataset.stances.get(stance ?? '')?.tone ?? null;
  const labelOf = (tone: Tone): string =>
    dataset.question.stances.find((stance) => stance.tone === tone)?.label ?? tone;
  return column.groups.map((placed) => (
    <Fragment key={placed.group.key}>
      <GroupName
        placed={placed}
        label={describeCountry(dataset, placed.group.country, day, placed.group.elsewhere.map(labelOf))}
        href={context.countryHref(placed.group.country.code)}
        tabIndex={tabIndexOf(`country:${placed.group.key}`)}
        lit={litCountry === placed.group.country.code}
        selected={context.selectedCountry === placed.group.country.code}
      />
      {placed.marks.map((mark) => (
        <SpeakerMark
          key={mark.standing.actor.id}
          mark={mark}
          tone={column.stance.tone}
          ringTone={toneOf(mark.standing.shift?.from)}
          label={describeStanding(dataset, mark.standing)}
          href={context.actorHref(mark.standing.actor.id)}
          tabIndex={tabIndexOf(`actor:${mark.standing.actor.id}`)}
          lit={litCountry === placed.group.country.code}
          selected={context.selectedActor === mark.standing.actor.id}
        />
      ))}
    </Fragment>
  ));
}

function EmptyColumn({ column }: { column: PlacedColumn }) {
  return (
    <text className="empty-column" x={`${column.x * 100}%`} y={column.height - 6}>
      {copy.emptyColumn}
    </text>
  );
}
