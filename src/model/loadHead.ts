/** The door to the words that only machines read; apart from `load.ts`, so that they never reach the script. */
import words from '../data/head.json';

/** The words of heads, structured data and feed. */
export const headWords = words;
