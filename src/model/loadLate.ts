/** The door to words that are shown in parts of the program that come later; apart from `load.ts`, so that the first script goes without them. */
import words from '../data/lateCopy.json' with { type: 'json' };

/** The words of share menus, of saved files and of a country's panel. */
export const lateCopy = words;
