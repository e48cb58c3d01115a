import { lateCopy } from './loadLate.ts';

/** Made when it is first needed: a browser takes milliseconds for it. */
let languageNames: Intl.DisplayNames | null = null;

/** Name of a BCP 47 language; the code itself where there is none. */
export function formatLanguage(code: string): string {
  languageNames ??= new Intl.DisplayNames(lateCopy.language, { type: 'language' });
  return languageNames.of(code) ?? code;
}
