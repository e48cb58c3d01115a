import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadArchive } from '../build/readData.ts';
import { formatMatch } from './nearMatch.ts';
import { verifyQuotes, type QuoteCheck, type StoredText } from './verifyQuotes.ts';
import { WrongUse, type Verb } from './verb.ts';

/** `verify`: quotes against the stored texts of their sources. */
export const verifyVerb: Verb = {
  name: 'verify',
  args: '<folder of texts>',
  takes: [1, 1],
  summary: 'Proves the quotes by the stored texts of their sources',
  help: [
    'Looks for the words of each quote in the .txt files of the folder: in the one with its sha256, at its offset.',
    'They have to stand there to the character, or after one rule, which is then said: a soft hyphen is nothing,',
    'white space of whatever kind and length is one space, single quotation marks are alike, and so are double ones.',
    'Words that nearly stand there are shown with the difference, [-only in the quote-] {+only in the text+}, and',
    'are wrong. Of the texts nothing else is shown.',
  ],
  flags: { json: { kind: 'yes', help: 'write the outcome as JSON' } },
  run: ({ dataDir, args, yes, terminal }) => {
    const checks = verifyQuotes(loadArchive(dataDir), readTexts(args[0] ?? ''));
    const proven = checks.filter(({ wrong }) => wrong === null).length;
    if (yes.has('json')) terminal.write(JSON.stringify({ proven, quotes: checks }, null, 2));
    else {
      for (const line of checks.flatMap(formatCheck)) terminal.write(line);
      terminal.write(`${proven} of ${checks.length} quotes proven`);
    }
    return Promise.resolve(proven === checks.length ? 0 : 1);
  },
};

function readTexts(dir: string): StoredText[] {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new WrongUse(`There is no folder ${dir}.`);
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
}

function formatCheck({ statement, exact, wrong, normalised, near }: QuoteCheck): string[] {
  const quote = `${statement}  “${exact}”`;
  if (wrong === null)
    return [`proven  ${quote}${normalised ? '  after the rule, not to the character' : ''}`];
  return [
    `WRONG   ${quote}  ${wrong}`,
    ...(near ? [`        The nearest words are: “${formatMatch(near)}”`] : []),
  ];
}
