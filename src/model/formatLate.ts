/** Short strings of the parts of the page that come later: languages and offices. */

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a BCP 47 language; the code itself where there is none. */
export function formatLanguage(code: string): string {
  return languageNames.of(code) ?? code;
}

/** An office without the country that stands beside it: "President of France" is "President". */
export function formatOffice(office: string, country: string): string {
  const place = country.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return office.replace(new RegExp(` of (the )?${place}(?=$|[ ,(])`), '');
}
