import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestArchive, PUBLISHED_FILE } from '../build/published.ts';
import { loadArchive } from '../build/readData.ts';
import { formatJson } from './formatJson.ts';
import type { Verb } from './verb.ts';

/** `publish`: what is published from now on, so that no change of it goes unsaid. */
export const publishVerb: Verb = {
  name: 'publish',
  args: '[folder]',
  takes: [0, 1],
  summary: 'Notes what has been published, so that the check finds a silent change',
  help: [
    'Writes published.json into the data folder: a digest of each statement, and how many corrections it has. From',
    'then on the check refuses a change of what it holds without a new entry in corrections.json. Run it when you',
    'have published. The folder has to be without problems.',
  ],
  flags: {},
  run: async ({ dataDir, args, terminal }) => {
    const dir = args[0] ?? dataDir;
    const digests = digestArchive(loadArchive(dir));
    writeFileSync(join(dir, PUBLISHED_FILE), await formatJson(digests));
    const count = Object.keys(digests.statements).length;
    terminal.write(
      `${PUBLISHED_FILE} holds ${count} statements, as published with version ${digests.version}`,
    );
    return 0;
  },
};
