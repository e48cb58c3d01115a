import styles from './embedDialog.css?inline';
import { useLateStyles } from './useLateStyles.ts';

/** Adds the embed dialog's styles to the page when it is first opened. */
export function useDialogStyles(): void {
  useLateStyles(styles);
}
