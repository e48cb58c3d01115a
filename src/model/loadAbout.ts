/** The door to the about page's words; apart from `load.ts`, so that they never reach the script. */
import words from '../data/about.json';

/** The words of the about page. */
export const about = words;
