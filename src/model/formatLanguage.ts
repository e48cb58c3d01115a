import { lateCopy } from './loadLate.ts';

const languageNames = new Intl.DisplayNames(lateCopy.language, { type: 'language' });

/** Name of a BCP 47 language; the code itself where there is none. */
export function formatLanguage(code: string): string {
  return languageNames.of(code) ?? code;
}
