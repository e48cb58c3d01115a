const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a BCP 47 language; the code itself where there is none. */
export function formatLanguage(code: string): string {
  return languageNames.of(code) ?? code;
}
