import words from '../data/card.json';

/** The words of share images, apart from `copy`: they never reach a browser. */
export const cardCopy = words;
