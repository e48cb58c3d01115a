import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '../build/checkData.ts';
import { readFolder } from '../build/dataFolder.ts';
import { countProblems, formatProblems } from '../build/problems.ts';
import { DATA_KINDS, dataSchema } from '../model/schemaJson.ts';
import { fileOf } from '../model/schemaFields.ts';
import { formatJson } from './formatJson.ts';
import type { Verb } from './verb.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/** `new`: a data folder for another question. */
export const newVerb: Verb = {
  name: 'new',
  args: '<folder>',
  takes: [1, 1],
  summary: 'Makes a data folder for another question: a small example that builds',
  help: [
    'The folder gets every data file with a made-up question, a README.md that explains them, and the schemas by which',
    'an editor program completes and checks. The folder must not be there yet, or be empty.',
  ],
  flags: {},
  run: async ({ args, terminal }) => {
    const [folder = ''] = args;
    if (listOf(folder).length > 0) {
      terminal.warn(`${folder} is not empty. Nothing was written.`);
      return 1;
    }
    for (const [file, text] of await planFolder()) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      // wx: a file that has come to be in the meantime is not written over.
      writeFileSync(join(folder, file), text, { flag: 'wx' });
      terminal.write(`wrote ${join(folder, file)}`);
    }
    const { problems } = checkFolder(readFolder(folder));
    if (problems.length > 0) terminal.warn(formatProblems(problems));
    terminal.write(problems.length === 0 ? 'No problems.' : `${countProblems(problems.length)}.`);
    return problems.length === 0 ? 0 : 1;
  },
};

/** Every file of a new folder, by its path in it. */
async function planFolder(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(TEMPLATE.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  for (const kind of DATA_KINDS) files.set(`schema/${kind}.schema.json`, await formatJson(dataSchema(kind)));
  const schemas = DATA_KINDS.map((kind) => {
    return { fileMatch: [`/${fileOf(kind).replace('<id>', '*')}`], url: `./schema/${kind}.schema.json` };
  });
  files.set('.vscode/settings.json', await formatJson({ 'json.schemas': schemas }));
  return files;
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
