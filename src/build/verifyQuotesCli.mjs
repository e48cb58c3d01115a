// Plain JavaScript because Node 20 runs no TypeScript; Vite, which is installed anyway, loads the rest.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which folder holds the stored texts? npm run data:verify -- <folder>');
  process.exit(2);
}

try {
  const { module } = await runnerImport(fileURLToPath(new URL('verifyQuotesCli.ts', import.meta.url)));
  const { lines, ok } = module.reportQuotes(fileURLToPath(new URL('../data', import.meta.url)), folder);
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
