/** Named drawings of the small dataset: committed as snapshots, and looked at by whoever changes one. */
import { createRef, type ReactNode } from 'react';
import { WIDTH_STEPS, type WidthStep } from '../src/layout/frame.ts';
import { layoutSpectrum } from '../src/layout/spectrum.ts';
import type { DetailStatus } from '../src/model/dataset.ts';
import { describeCount } from '../src/model/describe.ts';
import { filterStandings, NO_FILTERS, type Filters } from '../src/model/filter.ts';
import { searchIndexOf, searchActors } from '../src/model/search.ts';
import { selectStandings } from '../src/model/select.ts';
import { shownPicture } from '../src/pages/shownPicture.ts';
import { TimelineView } from '../src/pages/TimelineView.tsx';
import { openState } from '../src/state/explorer.ts';
import { ActorPanel } from '../src/views/ActorPanel.tsx';
import { ChartPicture } from '../src/views/ChartPicture.tsx';
import { CountryPanel } from '../src/views/CountryPanel.tsx';
import { chartSigns, Legend } from '../src/views/Legend.tsx';
import { SignDefinitions } from '../src/views/SignDefinitions.tsx';
import { SilentList } from '../src/views/SilentList.tsx';
import { Spectrum } from '../src/views/Spectrum.tsx';
import { CARD_SPECIMENS } from './cardSpecimens.tsx';
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
  { name: 'picture-leader', drawing: drawPicture('leader') },
  { name: 'picture-country', drawing: drawPicture('country') },
  { name: 'picture-filtered', drawing: drawPicture('leader', { ...NO_FILTERS, kind: ['person'] }, 'quill') },
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

/** A picture as the part of the page that makes it draws it, of everybody or of some. */
function drawPicture(by: 'leader' | 'country', filters: Filters = NO_FILTERS, q = ''): ReactNode {
  const standings = selectStandings(dataset, DAY);
  const shown = filterStandings(standings, filters);
  const matches = searchActors(searchIndexOf(dataset), q);
  const state = { at: DAY, by, sort: 'country' as const, filters, q };
  const picture = shownPicture(
    dataset,
    state,
    { standings, shown, matches },
    `https://news.example/maps/?at=${DAY}`,
  );
  return <ChartPicture dataset={dataset} picture={picture} matches={matches} />;
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
