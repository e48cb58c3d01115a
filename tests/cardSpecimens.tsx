/** Share images of the shortest and the longest texts, and of the small dataset; without styles and flags. */
import type { ReactNode } from 'react';
import { layoutCard } from '../src/layout/card.ts';
import { layoutChartCard } from '../src/layout/cardChart.ts';
import { groupSpectrum } from '../src/layout/spectrumColumns.ts';
import { selectCardContent, type CardContent, type CardTopic } from '../src/model/cardContent.ts';
import { selectStandings } from '../src/model/select.ts';
import { CardFrame, ChartCard, ShareCard } from '../src/views/ShareCard.tsx';
import { cardFonts, LONGEST, LONGEST_COUNTRY, LONGEST_REPORT, SHORTEST } from './fixtures/cards.ts';
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
