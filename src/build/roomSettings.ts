/** What a build of very large data may fill, and what it says of it. */
import type { SiteFile } from './siteFile.ts';

/** What a build may fill. */
export interface Room {
  /** Bytes that pages with the chart may take together. */
  pages: number;
  /** How many share images may be drawn beside those of the chart. */
  cards: number;
}

/** As it is where nothing is set: a site of 200 speakers is still written in full. */
export const ROOM: Room = { pages: 500_000_000, cards: 2_000 };

/** Where the list of what is not written in full is, relative to the site's root. */
export const CAPPED_PATH = 'data/capped.json';

/** Reads the two settings of the environment; throws a sentence where one is no number. */
export function parseRoom(megabytes: string | undefined, cards: string | undefined): Room {
  const read = (name: string, value: string | undefined, otherwise: number): number => {
    if (value === undefined || value === '') return otherwise;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new Error(`${name} is ${JSON.stringify(value)}; it has to be a whole number such as 500.`);
  };
  return {
    pages: read('STANCE_MAP_MEGABYTES', megabytes, ROOM.pages / 1_000_000) * 1_000_000,
    cards: read('STANCE_MAP_CARDS', cards, ROOM.cards),
  };
}

/** What is not written in full, by address. */
export interface CappedList {
  /** Pages of actors and countries. */
  withoutChart: string[];
  /** Addresses of statements that lead on to the page of their actor. */
  leadingOn: string[];
  /** Pages whose share image is that of the chart. */
  withoutCard: string[];
}

/** What a build says of what it did not write in full; nothing where it wrote all. */
export function describeCapped(files: readonly SiteFile[]): string[] {
  const file = files.find(({ path }) => path === CAPPED_PATH);
  if (!file) return [];
  // Written by `planCappedList` a moment ago.
  const { withoutChart, leadingOn, withoutCard } = JSON.parse(String(file.content())) as CappedList;
  return [
    `${withoutChart.length} pages are without the chart, and ${leadingOn.length} addresses of statements lead on to their speaker (STANCE_MAP_MEGABYTES)`,
    `${withoutCard.length} pages share the card of the chart (STANCE_MAP_CARDS); all are listed in ${CAPPED_PATH}`,
  ];
}
