import styles from './map.css?inline';
import { useLateStyles } from './useLateStyles.ts';

/** Adds the map's styles to the page when a map is first drawn. */
export function useMapStyles(): void {
  useLateStyles(styles);
}
