/** The door to the words of downloads; apart from `load.ts`, so that they come only with a download. */
import words from '../data/downloads.json';

/** Licence and citation of the data. */
export const downloadWords = words;
