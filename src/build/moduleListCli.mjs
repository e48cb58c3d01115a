// Plain JavaScript because Node 20 runs no TypeScript; Vite, which is installed anyway, loads the rest.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite takes whatever it loads for development, and React would then be built for that too.
process.env.NODE_ENV = 'production';

const { module } = await runnerImport(fileURLToPath(new URL('moduleList.ts', import.meta.url)));
const modules = await module.listModules(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''));
process.stdout.write(`${JSON.stringify(modules)}\n`);
