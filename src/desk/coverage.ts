/** What the data cover, and what they rest on: figures for whoever keeps them. */
import {
  CONTROLS,
  type Archive,
  type Control,
  type Dataset,
  type Day,
  type Statement,
} from '../model/dataset.ts';
import { daysBetween } from '../model/day.ts';
import { isSucceeded, positionOfActor, positionOfCountry } from '../model/position.ts';
import { selectSilent } from '../model/select.ts';

/** A position that rests on a statement long before the last day. */
export interface OldPosition {
  /** Id of the actor, or code of the country. */
  holder: string;
  name: string;
  statement: string;
  date: Day;
  days: number;
}

/** The coverage of a data folder. Lists are in the order of the data, old positions oldest first. */
export interface Coverage {
  lastDay: Day;
  statements: number;
  actors: number;
  countries: number;
  /** Countries and bodies of which nobody has spoken. */
  silent: {
    lookedFor: { code: string; name: string; lookedFor: Day | null }[];
    notLookedFor: { code: string; name: string }[];
  };
  singleSource: string[];
  undatedSources: { statement: string; url: string }[];
  sources: number;
  oldPositions: { olderThanDays: number; countries: OldPosition[]; actors: OldPosition[] };
  /** By who controls the outlet: how many outlets are cited, and how many sources they are. */
  outletsByControl: { control: Control; outlets: number; sources: number }[];
  quoted: number;
  reported: number;
}

/** Adds up an archive as it is at its last day; a position is old where its statement is older than `oldDays`. */
export function selectCoverage({ dataset, details }: Archive, oldDays: number): Coverage {
  const { lastDay } = dataset.question;
  const all = [...details.values()].flatMap(({ statements }) => statements);
  const silent = selectSilent(dataset, lastDay);
  const sources = all.flatMap((detail) => detail.sources.map((source) => ({ statement: detail.id, source })));
  return {
    lastDay,
    statements: all.length,
    actors: dataset.actors.size,
    countries: dataset.countries.size,
    silent: {
      lookedFor: (silent.get('looked-for') ?? []).map(({ code, name, lookedFor }) => ({
        code,
        name,
        lookedFor,
      })),
      notLookedFor: (silent.get('not-looked-for') ?? []).map(({ code, name }) => ({ code, name })),
    },
    singleSource: all.filter((detail) => detail.sources.length === 1).map(({ id }) => id),
    undatedSources: sources
      .filter(({ source }) => source.published === null)
      .map(({ statement, source }) => ({ statement, url: source.url })),
    sources: sources.length,
    oldPositions: {
      olderThanDays: oldDays,
      countries: selectOld(dataset, oldDays, countryHolders(dataset)),
      actors: selectOld(dataset, oldDays, actorHolders(dataset)),
    },
    outletsByControl: CONTROLS.map((control) => {
      const cited = sources.filter(({ source }) => source.outlet.control === control);
      const hosts = new Set(cited.map(({ source }) => source.outlet.host));
      return { control, outlets: hosts.size, sources: cited.length };
    }),
    quoted: all.filter(({ quote }) => quote !== null).length,
    reported: all.filter(({ quote }) => quote === null).length,
  };
}

interface Holder {
  holder: string;
  name: string;
  statement: Statement;
}

function countryHolders(dataset: Dataset): Holder[] {
  return [...dataset.countries.values()].flatMap((country) => {
    const found = positionOfCountry(dataset, country, dataset.question.lastDay);
    if (found.kind !== 'held') return [];
    return [{ holder: country.code, name: country.name, statement: found.position.statement }];
  });
}

/** Without those whose successor has spoken: nothing newer is to be expected of them. */
function actorHolders(dataset: Dataset): Holder[] {
  const { lastDay } = dataset.question;
  return [...dataset.actors.values()].flatMap((actor) => {
    const position = isSucceeded(dataset, actor, lastDay)
      ? null
      : positionOfActor(dataset, actor.id, lastDay);
    return position ? [{ holder: actor.id, name: actor.name, statement: position.statement }] : [];
  });
}

function selectOld(dataset: Dataset, oldDays: number, holders: readonly Holder[]): OldPosition[] {
  return holders
    .map(({ holder, name, statement: { id, date } }) => {
      return { holder, name, statement: id, date, days: daysBetween(date, dataset.question.lastDay) };
    })
    .filter(({ days }) => days > oldDays)
    .toSorted((a, b) => b.days - a.days);
}
