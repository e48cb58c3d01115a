/** Share images of the shortest and the longest texts, and of the small dataset; without styles and flags. */
import type { ReactNode } from 'react';
import { layoutCard } from '../src/layout/card.ts';
import { layoutChartCard } from '../src/layout/cardChart.ts';
import { groupSpectrum } from '../src/layout/spectrumColumns.ts';
import { selectCardContent, type CardContent, type CardTopic } from '../src/model/cardContent.ts';
import { countCountries, describeFill } from '../src/model/describeMap.ts';
import { groupMapStandings, selectMapStandings } from '../src/model/mapStanding.ts';
import { selectStandings } from '../src/model/select.ts';
import { rememberTracks } from '../src/model/track.ts';
import { layoutMapCard } from '../src/layout/cardMap.ts';
import { layoutTimelineCard } from '../src/layout/cardTimeline.ts';
import { groupTimeline } from '../src/layout/timelineRows.ts';
import { CardFrame, ChartCard, ShareCard } from '../src/views/ShareCard.tsx';
import { MapCard, TimelineCard } from '../src/views/ViewCards.tsx';
import { cardFonts, LONGEST, LONGEST_COUNTRY, LONGEST_REPORT, SHORTEST } from './fixtures/cards.ts';
import { madeShapes } from './fixtures/madeMap.ts';
import { smallArchive } from './fixtures/small.ts';

const archive = smallArchive();
const DAY = '2030-05-01';

/** Every share image among the specimens. */
export const CARD_SPECIMENS: readonly { name: string; drawing: ReactNode }[] = [
  { name: 'card-shortest', drawing: drawCard(SHORTEST) },
  { name: 'card-longest-quote', drawing: drawCard(LONGEST) },
  { name: 'card-longest-report', drawing: drawCard(LONGEST_REPORT) },
  { name: 'card-longest-country', drawing: drawCard(LONGEST_COUNTRY) },
  {
    name: 'card-statement',
    drawing: drawTopic({ kind: 'actor', id: 'ada-quill', statement: 'ada-quill-2030-04-20' }),
  },
  { name: 'card-country', drawing: drawTopic({ kind: 'country', code: 'XC' }) },
  { name: 'card-silent', drawing: drawTopic({ kind: 'country', code: 'XD' }) },
  { name: 'card-front', drawing: drawFront() },
  { name: 'card-map', drawing: drawMapCard() },
  { name: 'card-timeline', drawing: drawTimelineCard() },
];

function drawCard(content: CardContent): ReactNode {
  return (
    <CardFrame styles="" question={smallArchive().dataset.question}>
      <ShareCard card={layoutCard(content, cardFonts.measure)} />
    </CardFrame>
  );
}

function drawTopic(topic: CardTopic): ReactNode {
  const content = selectCardContent(archive, topic, DAY, 'maps.example');
  return content && drawCard(content);
}

function drawFront(): ReactNode {
  const { dataset } = archive;
  const { question, stances } = dataset;
  const columns = groupSpectrum(question.stances, selectStandings(dataset, DAY));
  const words = {
    counted: 'speakers' as const,
    question: question.text,
    footer: ['As of 1 May 2030'],
    site: 'maps.example',
    drawn: true,
  };
  return (
    <CardFrame styles="" question={smallArchive().dataset.question}>
      <ChartCard
        card={layoutChartCard(words, columns, cardFonts.measure)}
        toneOf={(stance) => stances.get(stance)?.tone ?? 'none'}
      />
    </CardFrame>
  );
}

function drawMapCard(): ReactNode {
  const { dataset } = archive;
  const standings = selectMapStandings(dataset, selectStandings(dataset, DAY), null, DAY);
  const groups = groupMapStandings(dataset, standings);
  const content = {
    words: { question: dataset.question.text, footer: ['As of 1 May 2030'], site: 'maps.example' },
    entries: groups.map((group) => ({
      key: group.key,
      label: describeFill(group),
      count: group.reason === null ? countCountries(group) : null,
    })),
    bodies: [{ code: 'XL', words: 'League of Anywhere' }],
    shapes: madeShapes,
    names: new Map([...dataset.countries].map(([code, { name }]) => [code, name])),
  };
  return (
    <CardFrame styles="" question={dataset.question}>
      <MapCard
        card={layoutMapCard(content, cardFonts.measure)}
        standings={standings}
        fills={new Map(groups.map(({ key, fill }) => [key, fill]))}
      />
    </CardFrame>
  );
}

function drawTimelineCard(): ReactNode {
  const { dataset } = archive;
  const shown = selectStandings(dataset, DAY);
  const tracks = rememberTracks(dataset);
  const content = {
    words: { question: dataset.question.text, footer: ['Until 1 May 2030'], site: 'maps.example' },
    counts: dataset.question.stances.map(({ tone, shortLabel }) => ({ tone, label: shortLabel, count: 2 })),
    dataset,
    at: DAY,
    groups: groupTimeline({ dataset, at: DAY, by: 'leader', sort: 'country', shown, tracks }),
  };
  return (
    <CardFrame styles="" question={dataset.question}>
      <TimelineCard card={layoutTimelineCard(content, cardFonts.measure)} dataset={dataset} day={DAY} />
    </CardFrame>
  );
}
