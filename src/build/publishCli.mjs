// Plain JavaScript because Node 20 runs no TypeScript; Vite, which is installed anyway, loads the rest.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const dir = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
const load = async (name) => (await runnerImport(fileURLToPath(new URL(name, import.meta.url)))).module;

try {
  const [{ loadArchive }, { digestArchive, PUBLISHED_FILE }] = [
    await load('readData.ts'),
    await load('published.ts'),
  ];
  const digests = digestArchive(loadArchive(dir));
  writeFileSync(
    join(dir, PUBLISHED_FILE),
    await format(JSON.stringify(digests), { parser: 'json', printWidth: 110 }),
  );
  const count = Object.keys(digests.statements).length;
  console.log(`${PUBLISHED_FILE} holds ${count} statements, as published with version ${digests.version}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
