import styles from './timelineStill.css?inline';
import { useAddedStyles } from './useAddedStyles.ts';

/** Adds the styles of a timeline that is a picture to the page when one is first drawn. */
export function useTimelineStillStyles(): void {
  useAddedStyles(styles);
}
