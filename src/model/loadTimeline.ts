/** The door to the words of the timeline; apart from `load.ts`, so that the first script goes without them. */
import words from '../data/timelineCopy.json';

/** The words of the timeline. */
export const timelineCopy = words;
