/** The door to what the fields of the data files mean: words for editors, which never reach a reader's browser. */
import words from '../data/fields.json';

/** What each field of each kind of file means. */
export const fieldWords = words;
