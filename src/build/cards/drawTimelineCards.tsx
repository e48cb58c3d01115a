/** The share images of the timeline. */
import { layoutTimelineCard } from '../../layout/cardTimeline.ts';
import { groupTimeline } from '../../layout/timelineRows.ts';
import type { Archive, Day } from '../../model/dataset.ts';
import { describeCard, describeTimelineCard } from '../../model/describeCard.ts';
import { selectStandings } from '../../model/select.ts';
import { cutTrack, rememberTracks, type Tracks } from '../../model/track.ts';
import { shownColumns } from '../../pages/shownColumns.ts';
import { bysOf, openState, type By, type ExplorerState } from '../../state/explorer.ts';
import { formatState } from '../../state/url.ts';
import { TimelineCard } from '../../views/ViewCards.tsx';
import { flagSymbols } from '../flags.ts';
import { renderCard, type CardMaking, type DrawnCard } from './cardMaking.tsx';
import { coverTimeline } from './coverCard.ts';

/** The smallest that rows of speakers may be, as a share of their size on a page: else those of countries stand there. */
const LEAST = 0.8;

/** The timeline up to the opening date, by speaker and by country; in one card where speakers would be too small. */
export function drawTimelineCards(archive: Archive, making: CardMaking): DrawnCard[] {
  const [speakers, countries] = bysOf(archive.dataset).map((by) => drawTimelineCard(archive, by, making));
  if (!speakers) return [];
  if (!countries) return [speakers.card];
  if (speakers.scale >= LEAST) return [speakers.card, countries.card];
  const pages = [...speakers.card.pages, ...countries.card.pages];
  return [{ ...countries.card, pages, slug: speakers.card.slug }];
}

function drawTimelineCard(
  archive: Archive,
  by: By,
  { site, timelineStyles, fonts }: CardMaking,
): { card: DrawnCard; scale: number } {
  const { dataset } = archive;
  const { question } = dataset;
  const state: ExplorerState = { ...openState(dataset, null), view: 'timeline', by };
  const { at, sort } = state;
  const shown = selectStandings(dataset, at);
  const counted = by === 'leader' ? 'speakers' : 'countries';
  const content = {
    words: { question: question.text, footer: [describeTimelineCard(counted, at)], site },
    counts: shownColumns(dataset, state, { shown }).map(({ stance, count }) => ({
      tone: stance.tone,
      label: stance.shortLabel,
      count: count[counted],
    })),
    dataset,
    at,
    groups: groupTimeline({ dataset, at, by, sort, shown, tracks: tracksUntil(archive, at) }),
  };
  const covered = coverTimeline(content, fonts.covers);
  const card = layoutTimelineCard(covered, fonts.measure);
  const flags = flagSymbols(covered.groups?.flatMap(({ country }) => country?.code ?? []) ?? []);
  const drawing = <TimelineCard {...{ card, dataset }} day={at} />;
  return {
    card: {
      pages: [formatState(dataset, state)],
      slug: by === 'leader' ? 'front-timeline' : `front-timeline-${by}`,
      alt: describeCard(archive, { kind: 'front' }, at, 'timeline'),
      svg: renderCard(drawing, timelineStyles, flags, question),
    },
    scale: card.parts.length === 0 ? 0 : card.scale,
  };
}

/** Rows that hold nothing after a date: a picture that says a date tells nothing later. */
function tracksUntil({ dataset }: Archive, at: Day): Tracks {
  const whole = rememberTracks(dataset);
  return {
    actor: (actor) => cutTrack(whole.actor(actor), at),
    country: (country, speakers) => cutTrack(whole.country(country, speakers), at),
  };
}
