// Plain JavaScript because Node 20 runs no TypeScript; Vite, which is installed anyway, loads the rest.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const load = async (name) => (await runnerImport(fileURLToPath(new URL(name, import.meta.url)))).module;
await (await load('bench.ts')).bench();
await (await load('benchEmbeds.ts')).benchEmbeds();
