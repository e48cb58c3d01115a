import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';
import { exportTables } from './exportTables.ts';
import { readSoundFolder } from './soundFolder.ts';
import { WrongUse, type Verb } from './verb.ts';

/** `export`: the data files as tables. */
export const exportVerb: Verb = {
  name: 'export',
  args: '<file.csv>',
  takes: [1, 1],
  summary: 'Writes the data as tables for a spreadsheet',
  help: [
    'The file gets the statements, one a row. Beside it stand the other tables: file.actors.csv, file.countries.csv,',
    'file.outlets.csv, file.corrections.csv, file.events.csv, file.omissions.csv. Question and coding stay JSON.',
    'An empty cell is a field left out; `null`, `""`, `[]` and `{}` stand for what has no text.',
  ],
  flags: { force: { kind: 'yes', help: 'write over tables that are there' } },
  run: ({ dataDir, args, yes, terminal }) => {
    const [path = ''] = args;
    if (!path.toLowerCase().endsWith('.csv')) throw new WrongUse('The file has to end in .csv.');
    const folder = readSoundFolder(dataDir, terminal);
    if (!folder) return Promise.resolve(1);
    const tables = exportTables(folder.files, basename(path));
    const there = tables.map(({ name }) => join(dirname(path), name)).filter((file) => existsSync(file));
    if (there.length > 0 && !yes.has('force')) {
      terminal.warn(`Nothing was written: ${there.join(', ')} is there already. --force writes over it.`);
      return Promise.resolve(1);
    }
    for (const { name, text } of tables) {
      writeFileSync(join(dirname(path), name), text);
      terminal.write(`wrote ${join(dirname(path), name)}`);
    }
    return Promise.resolve(0);
  },
};
