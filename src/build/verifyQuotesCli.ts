import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadArchive } from './readData.ts';
import { verifyQuotes, type QuoteCheck } from './verifyQuotes.ts';

/** Checks the quotes of a data folder against the `.txt` files of another; the lines to print, and success. */
export function reportQuotes(dataDir: string, textDir: string): { lines: string[]; ok: boolean } {
  const texts = readdirSync(textDir)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(textDir, name), 'utf8') }));
  const checks = verifyQuotes(loadArchive(dataDir), texts);
  const proven = checks.filter(({ wrong }) => wrong === null).length;
  return {
    lines: [...checks.map(formatCheck), `${proven} of ${checks.length} quotes proven`],
    ok: proven === checks.length,
  };
}

/** Nothing of the stored text but the quote itself is printed: the rest is not ours to show. */
function formatCheck({ statement, exact, wrong }: QuoteCheck): string {
  return `${wrong === null ? 'proven' : 'WRONG '}  ${statement}  “${exact}”${wrong === null ? '' : `  ${wrong}`}`;
}
