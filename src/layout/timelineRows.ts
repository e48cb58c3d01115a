/** First stage of the timeline: which rows there are, in reading order. No places yet. */
import { ascending, min } from 'd3';
import type { Country, Dataset, Day } from '../model/dataset.ts';
import type { Sort } from '../model/order.ts';
import { selectCountryStandings, type CountryStanding, type Standing } from '../model/select.ts';
import type { Track, Tracks } from '../model/track.ts';
import { compareNames, sortGroups, type SpectrumGroup } from './spectrumColumns.ts';

/** One speaker, or one country with the speakers of it that are shown. */
export interface TimelineRow {
  /** "actor:<id>" or "country:<code>". */
  id: string;
  /** Null where the speaker is of none. */
  country: Country | null;
  /** The speaker; null where the row is a country. */
  speaker: Standing | null;
  standings: readonly Standing[];
  track: Track;
  /** How many of the marks were public by the date; the others follow them. */
  known: number;
}

/** The rows of one country or body, or the row of a speaker of none. */
export interface TimelineGroup {
  /** Different for each group. */
  key: string;
  country: Country | null;
  /** True where the country's name stands over its speakers; false where the row is the country. */
  headed: boolean;
  rows: readonly TimelineRow[];
}

/** What rows are made from. */
export interface TimelineSource {
  dataset: Dataset;
  at: Day;
  by: 'leader' | 'country';
  sort: Sort;
  /** Those who are shown at the date. */
  shown: readonly Standing[];
  tracks: Tracks;
}

/** Rows of speakers grouped by country, or of countries, in the order asked for. */
export function groupTimeline({ dataset, at, by, sort, shown, tracks }: TimelineSource): TimelineGroup[] {
  const groups = selectCountryStandings(dataset, shown, at).map((one): TimelineGroup => {
    const { country } = one;
    const key = country.code;
    if (by === 'country') return { key, country, headed: false, rows: [rowOfCountry(one, at, tracks)] };
    const speakers = one.standings.toSorted((a, b) => compareNames(a.actor.shortName, b.actor.shortName));
    return { key, country, headed: true, rows: speakers.map((standing) => rowOfActor(standing, at, tracks)) };
  });
  const alone = shown
    .filter(({ country }) => country === null && by === 'leader')
    .map((standing): TimelineGroup => {
      const rows = [rowOfActor(standing, at, tracks)];
      return { key: `/${standing.actor.id}`, country: null, headed: false, rows };
    });
  return sortTimeline([...groups, ...alone], sort, at);
}

/** The names of the timeline in reading order: each country, and each speaker under it that has a row. */
export function namesInOrder(groups: readonly TimelineGroup[]): { id: string }[] {
  return groups.flatMap(({ country, headed, rows }) => [
    ...(headed && country ? [{ id: `country:${country.code}` }] : []),
    ...rows.map(({ id }) => ({ id })),
  ]);
}

function rowOfActor(standing: Standing, at: Day, tracks: Tracks): TimelineRow {
  const { actor, country } = standing;
  const track = tracks.actor(actor);
  const known = countKnown(track, at);
  return { id: `actor:${actor.id}`, country, speaker: standing, standings: [standing], track, known };
}

function rowOfCountry({ country, standings }: CountryStanding, at: Day, tracks: Tracks): TimelineRow {
  const track = tracks.country(
    country,
    standings.map(({ actor }) => actor.id),
  );
  return {
    id: `country:${country.code}`,
    country,
    speaker: null,
    standings,
    track,
    known: countKnown(track, at),
  };
}

function countKnown({ marks }: Track, at: Day): number {
  return marks.filter(({ statement }) => statement.publicOn <= at).length;
}

/** As the spectrum orders its groups; or by the first shift up to the date, those without one last. */
function sortTimeline(groups: readonly TimelineGroup[], sort: Sort, at: Day): TimelineGroup[] {
  const bySpectrum = new Map(
    sortGroups(groups.map(toSpectrumGroup), sort).map(({ key }, index) => [key, index]),
  );
  const placeOf = ({ key }: TimelineGroup): number => bySpectrum.get(key) ?? 0;
  const firstShift = (group: TimelineGroup): string =>
    sort === 'shift' ? (firstShiftOf(group, at) ?? '~') : '';
  return groups.toSorted((a, b) => ascending(firstShift(a), firstShift(b)) || placeOf(a) - placeOf(b));
}

function firstShiftOf({ rows }: TimelineGroup, at: Day): Day | undefined {
  const days = rows.flatMap(({ track }) => track.shifts.map(({ on }) => on)).filter((on) => on <= at);
  return min(days);
}

function toSpectrumGroup({ key, country, rows }: TimelineGroup): SpectrumGroup {
  const standings = rows.flatMap((row) => row.standings);
  return { key, country, inSubgroup: false, standings, small: [], elsewhere: [] };
}
