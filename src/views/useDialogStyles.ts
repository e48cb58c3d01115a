import styles from './embedDialog.css?inline';
import { useAddedStyles } from './useAddedStyles.ts';

/** Adds the embed dialog's styles to the page when it is first opened. */
export function useDialogStyles(): void {
  useAddedStyles(styles);
}
