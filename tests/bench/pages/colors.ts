/** One for each stance, in the order of the scale. */
export const COLORS = ['#1b6ca8', '#4a9a8a', '#8a8a8a', '#c0542c', '#7a4f9a', '#a8871b', '#444444'];
