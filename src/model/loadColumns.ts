/** The door to what the columns of the downloads mean; apart from `load.ts`, so that it never reaches the script. */
import words from '../data/columns.json';

/** What each column means, and how types are called. */
export const columnWords = words;
