// Plain JavaScript because Node 20 runs no TypeScript; Vite, which is installed anyway, loads the rest.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Build the site first: npm run build`);
  process.exit(2);
}

const { module } = await runnerImport(fileURLToPath(new URL('compress.ts', import.meta.url)));
const { files, before, after } = await module.compressFolder(folder);
const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(1);
console.log(`compressed ${files} files: ${megabytes(before)} MB to ${megabytes(after)} MB`);
