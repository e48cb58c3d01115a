/** Every share image of the site as SVG text. */
import { layoutCard } from '../../layout/card.ts';
import { layoutChartCard } from '../../layout/cardChart.ts';
import { selectCardContent, type CardTopic } from '../../model/cardContent.ts';
import type { Archive, Dataset, Tone } from '../../model/dataset.ts';
import { describeCard, describeChart } from '../../model/describeCard.ts';
import { selectStandings } from '../../model/select.ts';
import { shownColumns } from '../../pages/shownColumns.ts';
import { bysOf, defaultDay, openState, type By } from '../../state/explorer.ts';
import { formatPath, formatState } from '../../state/url.ts';
import { ChartCard, ShareCard } from '../../views/ShareCard.tsx';
import { flagSymbols } from '../flags.ts';
import { renderCard, type CardMaking, type DrawnCard } from './cardMaking.tsx';
import { coverCard, coverChart } from './coverCard.ts';
import { drawMapCards } from './drawMapCard.tsx';
import { drawTimelineCards } from './drawTimelineCards.tsx';

/**
 * Draws a card for each arrangement of the chart, for the map and the timeline, and one for every actor, statement,
 * country and body; where there may be only so many, for countries first, then for actors, then for statements.
 */
export function drawCards(archive: Archive, making: CardMaking, most = Infinity): DrawnCard[] {
  const flags = new Map<string, string>();
  const about = topicsOf(archive.dataset, most).flatMap((topic) => drawCard(archive, topic, making, flags));
  const views = [
    ...bysOf(archive.dataset).map((by) => drawChart(archive, by, making)),
    ...drawMapCards(archive, making),
    ...drawTimelineCards(archive, making),
  ];
  return [...views, ...about];
}

/** The whole chart at the opening date, by speaker or by country. */
function drawChart(archive: Archive, by: By, { site, styles, fonts }: CardMaking): DrawnCard {
  const { dataset } = archive;
  const state = { ...openState(dataset, null), by };
  const columns = shownColumns(dataset, state, { shown: selectStandings(dataset, state.at) });
  const counted = by === 'leader' ? 'speakers' : 'countries';
  const footer = [describeChart(counted, state.at)];
  const words = { question: dataset.question.text, counted, footer, site, drawn: true } as const;
  const covered = coverChart(words, columns, fonts.covers);
  const card = layoutChartCard(covered.words, covered.columns, fonts.measure);
  const toneOf = (stance: string): Tone => dataset.stances.get(stance)?.tone ?? 'none';
  const flags = flagSymbols(dataset.actorsByCountry.keys());
  return {
    pages: [formatState(dataset, state)],
    slug: by === 'leader' ? 'front' : `front-${by}`,
    alt: describeCard(archive, { kind: 'front' }, state.at),
    svg: renderCard(<ChartCard {...{ card, toneOf }} />, styles, flags, dataset.question),
  };
}

function drawCard(
  archive: Archive,
  topic: CardTopic,
  { site, styles, fonts }: CardMaking,
  flags: Map<string, string>,
): DrawnCard[] {
  const day = defaultDay(archive.dataset, topic);
  const content = selectCardContent(archive, topic, day, site);
  if (!content) return [];
  const flag = flags.get(content.flag) ?? flagSymbols(content.flag === '' ? [] : [content.flag]);
  flags.set(content.flag, flag);
  const card = layoutCard(coverCard(content, fonts.covers), fonts.measure);
  return [
    {
      pages: [formatPath(topic, archive.dataset)],
      slug: slugOf(topic),
      alt: describeCard(archive, topic, day),
      svg: renderCard(<ShareCard card={card} />, styles, flag, archive.dataset.question),
    },
  ];
}

function topicsOf(dataset: Dataset, most: number): CardTopic[] {
  const statements = dataset.statements.map(({ id, actor }): CardTopic => {
    return { kind: 'actor', id: actor, statement: id };
  });
  const actors = [...dataset.actors.keys()].map((id): CardTopic => ({ kind: 'actor', id, statement: null }));
  const countries = [...dataset.countries.keys()].map((code): CardTopic => ({ kind: 'country', code }));
  const all = [...actors, ...statements, ...countries];
  return all.length <= most ? all : [...countries, ...actors, ...statements].slice(0, most);
}

function slugOf(topic: CardTopic): string {
  return topic.kind === 'country' ? `country-${topic.code.toLowerCase()}` : (topic.statement ?? topic.id);
}
