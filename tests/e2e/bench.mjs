// Plain JavaScript because Node 20 runs no TypeScript; Vite, which is installed anyway, loads the rest.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)));
await module.bench();
