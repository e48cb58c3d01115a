/** The door to the words of the embed dialog, which comes when it is opened. */
import words from '../data/embedDialog.json';

/** The words of the embed dialog. */
export const embedDialogCopy = words;
