/** The door to the words of two dates compared; apart from `load.ts`, so that the first script goes without them. */
import words from '../data/comparedCopy.json';

/** The words of two dates compared. */
export const comparedCopy = words;
