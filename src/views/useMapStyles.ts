import styles from './map.css?inline';
import { useAddedStyles } from './useAddedStyles.ts';

/** Adds the map's styles to the page when a map is first drawn. */
export function useMapStyles(): void {
  useAddedStyles(styles);
}
