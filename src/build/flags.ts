/** Round flags as symbols inside the page: no request for any of them. Source: circle-flags (MIT). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Dataset } from '../model/dataset.ts';

const require = createRequire(import.meta.url);

/** Bodies whose sign is not a flag of the package. */
const OWN_SIGNS: Record<string, string> = {
  // No flag is given for NATO: a neutral disc with a ring.
  NATO: '<path fill="#8a8d91" d="M0 0h512v512H0z"/><circle cx="256" cy="256" r="120" fill="none" stroke="#fff" stroke-width="48"/>',
};

/**
 * A hidden drawing that holds one symbol for each country or body with speakers, by the id `flag-<code>`.
 * Throws when a flag is missing from the package.
 */
export function flagSymbols(dataset: Dataset): string {
  const symbols = [...dataset.actorsByCountry.keys()].map((code) => {
    const drawing = OWN_SIGNS[code] ?? readFlag(code.toLowerCase());
    const id = `flag-${code.toLowerCase()}`;
    return `<symbol id="${id}" viewBox="0 0 512 512"><g clip-path="url(#round)">${drawing}</g></symbol>`;
  });
  return `<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`;
}

/** The drawing inside a flag's file, without its own round mask (one clip path serves them all). */
function readFlag(code: string): string {
  const svg = readFileSync(require.resolve(`circle-flags/flags/${code}.svg`), 'utf8');
  const inside = /<g mask="url\(#a\)">(.*)<\/g><\/svg>/s.exec(svg)?.[1];
  if (inside === undefined) throw new Error(`The flag of ${code} is not drawn as this build expects.`);
  return inside;
}
