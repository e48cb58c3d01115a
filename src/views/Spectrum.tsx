import { useCallback, useMemo, useRef, type RefObject } from 'react';
import { describeCountry, describeStanding } from '../model/describe.ts';
import { describeChart } from '../model/describeView.ts';
import type { Country, Dataset, Day, Tone } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { copy, fill } from '../model/load.ts';
import type { WidthStep } from '../layout/frame.ts';
import { stopsOf } from '../layout/navigate.ts';
import type { PlacedColumn, SpectrumLayout } from '../layout/spectrum.ts';
import { SpectrumSection, type SpectrumContext } from './SpectrumSection.tsx';
import { SpectrumStep } from './SpectrumStep.tsx';
import { useMarkFocus } from './useMarkFocus.ts';
import { useMovement } from './useMovement.ts';

/** One drawing for one range of widths. */
export interface SpectrumDrawing {
  step: WidthStep;
  layout: SpectrumLayout;
}

/** What the panel shows. */
export type SpectrumSelection = { kind: 'actor'; id: string } | { kind: 'country'; code: string };

interface SpectrumProps {
  dataset: Dataset;
  day: Day;
  /** All drawings before the width is known (CSS shows one); then the one that fits. */
  drawings: readonly SpectrumDrawing[];
  /** Set on the element whose width counts. */
  frame: RefObject<HTMLDivElement | null>;
  /** Its width in px; null until it is known. */
  width: number | null;
  selected: SpectrumSelection | null;
  actorHref: (id: string) => string;
  countryHref: (code: string) => string;
  /** Somebody may be about to open this actor. */
  onHint: (actorId: string) => void;
  /** The actors that the search finds; null where nothing is searched for. */
  matches: ReadonlySet<string> | null;
  /** The drawing for paper, while the page is printed. */
  printed?: SpectrumDrawing | null;
  /** What else lies over a drawing. */
  over?: SpectrumContext['over'];
}

/** Names drawn in one piece: more are cut into slices. */
const MOST_IN_ONE = 400;

/** The main chart: columns of speakers in country groups. One tab stop; arrow keys move inside. */
export function Spectrum(props: SpectrumProps) {
  const { dataset, day, drawings, frame, width, selected, onHint, printed } = props;
  const drawn = width === null ? null : (drawings[0]?.layout ?? null);
  const stops = useMemo(() => (drawn ? stopsOf(drawn) : []), [drawn]);
  const chart = useRef<HTMLDivElement>(null);
  const { active, pointed, focused } = useMarkFocus(chart, stops, (stop) => {
    const actor = actorOf(stop);
    if (actor !== null) onHint(actor);
  });
  useMovement(chart, stops, width);

  const selectedActor = selected?.kind === 'actor' ? selected.id : null;
  const selectedCountry = selected?.kind === 'country' ? selected.code : null;
  const drawnStop = (id: string): string | undefined => stops.find((stop) => stop.id === id)?.id;
  const tabStop = drawnStop(active ?? '') ?? drawnStop(`actor:${selectedActor}`) ?? stops[0]?.id ?? null;
  const countryOf = (stop: string | null): string | null => {
    if (stop === null) return null;
    const actor = actorOf(stop);
    return actor === null ? (stop.split(':').at(-1) ?? null) : (dataset.actors.get(actor)?.country ?? null);
  };
  const selectedStop = selectedActor === null ? null : `actor:${selectedActor}`;
  const first = drawings[0]?.layout;
  const labels = useMemo(() => (first ? nameStops(dataset, day, first) : new Map()), [dataset, day, first]);
  const toneOf = useCallback(
    (stance: string): Tone => dataset.stances.get(stance)?.tone ?? 'none',
    [dataset],
  );
  const context: SpectrumContext = {
    ...props,
    toneOf,
    labels,
    tabStop,
    litCountry: countryOf(pointed) ?? countryOf(focused) ?? selectedCountry ?? countryOf(selectedStop),
    selectedActor,
    selectedCountry,
    sliced: labels.size > MOST_IN_ONE,
  };
  return (
    <div className="spectrum" ref={frame}>
      <p id="chart-help" className="visually-hidden">
        {first && describeChart(dataset, day, columnsOf(first))} {copy.chartHelp}
      </p>
      <div
        ref={chart}
        id="chart"
        role="group"
        aria-label={fill(copy.chartLabel, { asOf: fill(copy.asOf, { day: formatDay(day) }) })}
        aria-describedby="chart-help"
        tabIndex={-1}
        className={(pointed ?? focused) ? 'spectrum-chart is-pointed' : 'spectrum-chart'}
      >
        {drawings.map(({ step, layout }) => (
          <div
            key={step}
            className={width === null ? `spectrum-step step-${step}` : 'spectrum-step step-shown'}
          >
            <SpectrumStep layout={layout} context={context} width={width} />
          </div>
        ))}
        {printed && <PaperStep drawing={printed} context={{ ...context, sliced: false }} />}
      </div>
    </div>
  );
}

/** The drawing for paper, as wide as its page. */
function PaperStep({ drawing, context }: { drawing: SpectrumDrawing; context: SpectrumContext }) {
  const { step, layout } = drawing;
  return (
    <svg className="spectrum-paper" viewBox={`0 0 ${step} ${layout.height}`}>
      {layout.sections.map((section) => (
        <SpectrumSection key={section.top} section={section} headed context={context} />
      ))}
      {context.over?.(layout, step)}
    </svg>
  );
}

/** The accessible name of every stop; the same in the drawings of all widths. */
function nameStops(dataset: Dataset, day: Day, layout: SpectrumLayout): ReadonlyMap<string, string> {
  const labelOf = (tone: Tone): string =>
    dataset.question.stances.find((stance) => stance.tone === tone)?.label ?? tone;
  const columns = columnsOf(layout);
  const nameCountry = (key: string, country: Country, elsewhere: readonly Tone[]): [string, string] => {
    return [`country:${key}`, describeCountry(dataset, country, day, elsewhere.map(labelOf))];
  };
  return new Map(
    columns
      .flatMap((column) => column.groups)
      .flatMap(({ group, marks }) => [
        ...(group.country ? [nameCountry(group.key, group.country, group.elsewhere)] : []),
        ...marks.map(({ standing }): [string, string] => [
          `actor:${standing.actor.id}`,
          describeStanding(dataset, standing),
        ]),
      ]),
  );
}

function columnsOf({ sections }: SpectrumLayout): PlacedColumn[] {
  return sections.flatMap((section) => section.columns);
}

/** The actor a stop stands for; null where it stands for a country. */
function actorOf(stop: string): string | null {
  return stop.startsWith('actor:') ? stop.slice('actor:'.length) : null;
}
