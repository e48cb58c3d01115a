import type { Country } from './dataset.ts';

/** An office without the country that stands beside it: "President of France" is "President". */
export function formatOffice(office: string, country: Pick<Country, 'name'> | null): string {
  if (!country) return office;
  const place = country.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return office.replace(new RegExp(` of (the )?${place}(?=$|[ ,(])`), '');
}
