/** Round flags as symbols inside the page: no request for any of them. Source: circle-flags (MIT). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Stands for a body or country that the package has no flag of: a neutral disc with a ring. */
const NEUTRAL_SIGN =
  '<path fill="#8a8d91" d="M0 0h512v512H0z"/><circle cx="256" cy="256" r="120" fill="none" stroke="#fff" stroke-width="48"/>';

/**
 * A hidden drawing that holds one symbol for each code of a country or body, by the id `flag-<code>`.
 */
export function flagSymbols(codes: Iterable<string>): string {
  const symbols = [...codes].map((code) => {
    const drawing = readFlag(code.toLowerCase()) ?? NEUTRAL_SIGN;
    const id = `flag-${code.toLowerCase()}`;
    return `<symbol id="${id}" viewBox="0 0 512 512"><g clip-path="url(#round)">${drawing}</g></symbol>`;
  });
  return `<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`;
}

/** The drawing inside a flag's file, without its own round mask (one clip path serves them all), if there is one. */
function readFlag(code: string): string | null {
  const file = flagFile(code);
  if (file === null) return null;
  const inside = /<g mask="url\(#a\)">(.*)<\/g><\/svg>/s.exec(readFileSync(file, 'utf8'))?.[1];
  if (inside === undefined) throw new Error(`The flag of ${code} is not drawn as this build expects.`);
  return inside;
}

function flagFile(code: string): string | null {
  try {
    return require.resolve(`circle-flags/flags/${code}.svg`);
  } catch {
    return null;
  }
}
