import { distance } from 'fastest-levenshtein';

/**
 * The entry of a list that was probably meant: at most one letter in three differs (two where it has four letters, for
 * two that are swapped), capitals aside; or else one is the start or the end of the other ("rt.com", "www.rt.com"). Undefined where nothing is that near. Of two that
 * are equally near it is the first.
 */
export function findNearest(given: string, from: readonly string[]): string | undefined {
  const low = given.toLowerCase();
  let nearest: string | undefined;
  let least = farthest(given.length) + 1;
  for (const entry of from) {
    // The cheap test first: a list may hold thousands of ids.
    if (entry === given || Math.abs(entry.length - given.length) >= least) continue;
    const apart = distance(low, entry.toLowerCase());
    if (apart < least) [nearest, least] = [entry, apart];
  }
  return nearest ?? from.find((entry) => entry !== given && (isPart(low, entry) || isPart(entry, low)));
}

function farthest(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** Shorter parts stand in too many words to say anything. */
const SHORTEST_PART = 4;

function isPart(part: string, whole: string): boolean {
  return part.length >= SHORTEST_PART && (whole.startsWith(part) || whole.endsWith(part));
}
