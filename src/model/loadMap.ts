/** The door to the words of the map, which come with its part of the program. */
import words from '../data/mapCopy.json';

/** The words of the map. */
export const mapCopy = words;
