/** Named drawings of the small dataset: committed as snapshots, and looked at by whoever changes one. */
import { createRef, type ReactNode } from 'react';
import { WIDTH_STEPS, type WidthStep } from '../src/layout/frame.ts';
import { layoutSpectrum } from '../src/layout/spectrum.ts';
import type { DetailStatus } from '../src/model/dataset.ts';
import { describeCount } from '../src/model/describe.ts';
import { NO_FILTERS } from '../src/model/filter.ts';
import { selectStandings } from '../src/model/select.ts';
import { TimelineView } from '../src/pages/TimelineView.tsx';
import { openState } from '../src/state/explorer.ts';
import { ActorPanel } from '../src/views/ActorPanel.tsx';
import { CountryPanel } from '../src/views/CountryPanel.tsx';
import { chartSigns, Legend } from '../src/views/Legend.tsx';
import { SignDefinitions } from '../src/views/SignDefinitions.tsx';
import { SilentList } from '../src/views/SilentList.tsx';
import { Spectrum } from '../src/views/Spectrum.tsx';
import { SpectrumLines } from '../src/views/SpectrumLines.tsx';
import { CARD_SPECIMENS } from './cardSpecimens.tsx';
import { madeShapes } from './fixtures/madeMap.ts';
import { drawPicture, type PictureCase } from './pictures.tsx';
import { smallArchive } from './fixtures/small.ts';
import { MAP_SPECIMENS } from './mapSpecimens.tsx';
import { PART_SPECIMENS } from './partSpecimens.tsx';

/** One drawing; `name` is also the name of its file in `snapshots/`. */
export interface Specimen {
  name: string;
  drawing: ReactNode;
}

const { dataset, details } = smallArchive();
const { question } = dataset;
const DAY = '2030-05-01';

const hrefs = {
  actorHref: (id: string) => `/actor/${id}/`,
  countryHref: (code: string) => `/country/${code.toLowerCase()}/`,
  statementHref: (actor: string, id: string) => `/actor/${actor}/${id}/`,
};

const PICTURE = { dataset, at: DAY } as const;

const PICTURES: readonly (readonly [name: string, PictureCase])[] = [
  ['leader', { ...PICTURE, view: 'spectrum' }],
  ['country', { ...PICTURE, view: 'spectrum', by: 'country' }],
  ['filtered', { ...PICTURE, view: 'spectrum', filters: { ...NO_FILTERS, kind: ['person'] }, q: 'quill' }],
  ['map', { ...PICTURE, view: 'map', shapes: madeShapes }],
  ['timeline', { ...PICTURE, view: 'timeline', q: 'quill' }],
  ['timeline-country', { ...PICTURE, view: 'timeline', by: 'country' }],
];

/** Every specimen, the charts first. */
export const SPECIMENS: readonly Specimen[] = [
  ...WIDTH_STEPS.map((step) => ({ name: `spectrum-${step}`, drawing: drawSpectrum(step) })),
  { name: 'actor-quoted', drawing: drawActor('ada-quill', 'ada-quill-2030-04-20', DAY) },
  { name: 'actor-reported', drawing: drawActor('pavo-grint', 'pavo-grint-2030-04-15', DAY) },
  { name: 'actor-not-yet', drawing: drawActor('dov-lund', null, '2030-03-01') },
  { name: 'country', drawing: drawCountry('XC', DAY) },
  {
    name: 'silent',
    drawing: <SilentList dataset={dataset} day="2030-03-11" countryHref={hrefs.countryHref} />,
  },
  ...([280, 592] as const).map((step) => ({ name: `lines-${step}`, drawing: drawLines(step) })),
  ...PICTURES.map(([name, rest]) => ({ name: `picture-${name}`, drawing: drawPicture(rest) })),
  { name: 'timeline-leader', drawing: drawTimeline('leader', 720) },
  { name: 'timeline-country', drawing: drawTimeline('country', 288) },
  {
    name: 'legend',
    drawing: (
      <>
        <SignDefinitions question={question} />
        <Legend dataset={dataset} signs={chartSigns(dataset)} />
      </>
    ),
  },
  ...MAP_SPECIMENS,
  ...PART_SPECIMENS,
  ...CARD_SPECIMENS,
];

function drawSpectrum(step: WidthStep): ReactNode {
  const layout = layoutSpectrum(question.stances, selectStandings(dataset, DAY), step, describeCount);
  return (
    <Spectrum
      dataset={dataset}
      day={DAY}
      drawings={[{ step, layout }]}
      frame={createRef()}
      width={step}
      selected={{ kind: 'actor', id: 'ada-quill' }}
      matches={null}
      onHint={() => undefined}
      {...hrefs}
    />
  );
}

/** The lines over the spectrum, which come later than it. */
function drawLines(step: WidthStep): ReactNode {
  const layout = layoutSpectrum(question.stances, selectStandings(dataset, DAY), step, describeCount);
  return (
    <SpectrumLines
      layout={layout}
      context={{ litCountry: dataset.actors.get('ada-quill')?.country ?? null, selectedActor: 'ada-quill' }}
      width={step}
    />
  );
}

function drawTimeline(by: 'leader' | 'country', width: number): ReactNode {
  const shown = selectStandings(dataset, DAY);
  return (
    <TimelineView
      dataset={dataset}
      base="/"
      state={{ ...openState(dataset, null), at: DAY, by, view: 'timeline' }}
      day={DAY}
      shown={{ shown, matches: null }}
      width={width}
      apart={false}
      onHint={() => undefined}
      onDrag={() => undefined}
      onStep={() => undefined}
    />
  );
}

function drawActor(id: string, statement: string | null, day: string): ReactNode {
  const actor = dataset.actors.get(id);
  const country = dataset.countries.get(actor?.country ?? '');
  const detail = details.get(id);
  const status: DetailStatus = detail ? { kind: 'ready', detail } : { kind: 'failed' };
  if (!actor || !country) return null;
  return (
    <ActorPanel
      dataset={dataset}
      day={day}
      actor={actor}
      country={country}
      statement={dataset.statementById.get(statement ?? '') ?? null}
      detail={status}
      headingId="heading"
      countryHref={hrefs.countryHref}
      pageHref={hrefs.actorHref(id)}
      statementHref={(one) => hrefs.statementHref(id, one)}
    />
  );
}

function drawCountry(code: string, day: string): ReactNode {
  const country = dataset.countries.get(code);
  if (!country) return null;
  return <CountryPanel dataset={dataset} day={day} country={country} headingId="heading" {...hrefs} />;
}
