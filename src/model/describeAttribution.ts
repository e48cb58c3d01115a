import type { Outlet, Quote } from './dataset.ts';
import { formatLanguage } from './formatLanguage.ts';
import { fill } from './load.ts';
import { lateCopy } from './loadLate.ts';

/** Whose wording a quote is: "as given in English by RT, state-controlled media". */
export function describeAttribution(quote: Quote, outlet: Outlet): string {
  return fill(lateCopy.panel.attribution, {
    language: formatLanguage(quote.language),
    outlet: quote.renderedBy,
    control: lateCopy.control[outlet.control],
  });
}
