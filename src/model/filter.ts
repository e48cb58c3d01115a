/** Narrowing the picture: what can be chosen, who stays, and how many each choice would leave. */
import type { ActorKind, Country, Dataset } from './dataset.ts';
import { ACTOR_KINDS } from './dataset.ts';
import type { Standing } from './select.ts';

/** A country that is in none of the question's groups, among the choices of groups. */
export const OUTSIDE = 'neither';
/** A body; bodies are a kind of their own. */
export const BODY = 'body';

/** What is chosen in each group; an empty list lets everybody pass. Groups combine with "and". */
export interface Filters {
  stance: readonly string[];
  region: readonly string[];
  /** Groups that the country is a member of, `OUTSIDE` or `BODY`. */
  bloc: readonly string[];
  kind: readonly ActorKind[];
  reach: readonly string[];
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
      return blocChoices(dataset);
    case 'kind':
      return kindsOf(dataset);
    case 'reach':
      return [...dataset.reaches.keys()];
  }
}

/** The groups of the question, none of them, and bodies where one of them speaks. */
function blocChoices({ question, actorsByCountry, countries }: Dataset): string[] {
  if (!question.blocs) return [];
  const bodies = [...actorsByCountry.keys()].some((code) => countries.get(code)?.kind === 'body');
  return [...question.blocs.values.map(({ id }) => id), OUTSIDE, ...(bodies ? [BODY] : [])];
}

function kindsOf({ actors }: Dataset): ActorKind[] {
  const kinds = new Set([...actors.values()].map(({ kind }) => kind));
  return ACTOR_KINDS.filter((kind) => kinds.has(kind));
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

/** Whether a standing has one of the choices of a group; with none chosen, everybody passes. */
export function passes(standing: Standing, group: FilterGroup, chosen: readonly string[]): boolean {
  return chosen.length === 0 || valuesOf(standing, group).some((value) => chosen.includes(value));
}

/** What a standing has in a group: a country may be in both blocs. */
function valuesOf({ actor, country, position }: Standing, group: FilterGroup): readonly string[] {
  switch (group) {
    case 'stance':
      return [position.stance];
    case 'region':
      return country?.region ? [regionSlug(country.region)] : [];
    case 'bloc':
      return country ? blocsOf(country) : [];
    case 'kind':
      return [actor.kind];
    case 'reach':
      return position.statement.reach === null ? [] : [position.statement.reach];
  }
}

function blocsOf({ kind, blocs }: Country): readonly string[] {
  if (kind === 'body') return [BODY];
  return blocs.length > 0 ? blocs : [OUTSIDE];
}
