/** Narrowing the picture: what can be chosen, who stays, and how many each choice would leave. */
import type { ActorKind, Country, Dataset, Reach } from './dataset.ts';
import { ACTOR_KINDS, REACHES } from './dataset.ts';
import type { Standing } from './select.ts';

export const BLOCS = ['nato', 'eu', 'neither', 'body'] as const;
/** Membership of a speaker's country; bodies are a kind of their own. */
export type Bloc = (typeof BLOCS)[number];

/** What is chosen in each group; an empty list lets everybody pass. Groups combine with "and". */
export interface Filters {
  stance: readonly string[];
  region: readonly string[];
  bloc: readonly Bloc[];
  kind: readonly ActorKind[];
  reach: readonly Reach[];
  /** Only those whose settled position had changed by the date. */
  shifted: boolean;
}

/** The groups with several choices, in the order they are shown. */
export const FILTER_GROUPS = ['stance', 'region', 'bloc', 'kind', 'reach'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

export const NO_FILTERS: Filters = { stance: [], region: [], bloc: [], kind: [], reach: [], shifted: false };

/** The choices of a group, in the order of the data. Regions are written as slugs. */
export function choicesOf(dataset: Dataset, group: FilterGroup): readonly string[] {
  switch (group) {
    case 'stance':
      return dataset.question.stances.map((stance) => stance.id);
    case 'region': {
      const regions = [...dataset.actorsByCountry.keys()].flatMap(
        (code) => dataset.countries.get(code)?.region ?? [],
      );
      return [...new Set(regions)].toSorted().map(regionSlug);
    }
    case 'bloc':
      return BLOCS;
    case 'kind':
      return ACTOR_KINDS;
    case 'reach':
      return REACHES;
  }
}

/** "Northern Europe" → "northern-europe". */
export function regionSlug(region: string): string {
  return region.toLowerCase().replace(/\s+/g, '-');
}

/** Those who pass every group. */
export function filterStandings(standings: readonly Standing[], filters: Filters): Standing[] {
  return standings.filter(
    (standing) =>
      (!filters.shifted || standing.shift !== null) &&
      FILTER_GROUPS.every((group) => passes(standing, group, filters[group])),
  );
}

/** How many would stand if a choice were the only one of its group, all other groups as they are. */
export function countChoices(
  dataset: Dataset,
  standings: readonly Standing[],
  filters: Filters,
  group: FilterGroup,
): ReadonlyMap<string, number> {
  const others = filterStandings(standings, { ...filters, [group]: [] });
  return new Map(
    choicesOf(dataset, group).map((choice) => [
      choice,
      others.filter((standing) => passes(standing, group, [choice])).length,
    ]),
  );
}

function passes(standing: Standing, group: FilterGroup, chosen: readonly string[]): boolean {
  return chosen.length === 0 || valuesOf(standing, group).some((value) => chosen.includes(value));
}

/** What a standing has in a group: a country may be in both blocs. */
function valuesOf({ actor, country, position }: Standing, group: FilterGroup): readonly string[] {
  switch (group) {
    case 'stance':
      return [position.stance];
    case 'region':
      return country.region === null ? [] : [regionSlug(country.region)];
    case 'bloc':
      return blocsOf(country);
    case 'kind':
      return [actor.kind];
    case 'reach':
      return [position.statement.reach];
  }
}

function blocsOf(country: Country): readonly Bloc[] {
  if (country.kind === 'body') return ['body'];
  const blocs: Bloc[] = [
    ...(country.nato ? (['nato'] as const) : []),
    ...(country.eu ? (['eu'] as const) : []),
  ];
  return blocs.length > 0 ? blocs : ['neither'];
}
