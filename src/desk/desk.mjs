// Plain JavaScript because Node 20 runs no TypeScript; Vite, which is installed anyway, loads the rest.
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const write = (stream) => (line) => void stream.write(`${line}\n`);
// Made at the first question: an open one would keep the process from ending.
let lines = null;
const ask = (question) => {
  lines ??= createInterface({ input: process.stdin, output: process.stdout });
  return lines.question(question);
};

// Whoever reads the result may stop reading: `… | head`.
process.stdout.on('error', () => process.exit());
const terminal = {
  write: write(process.stdout),
  warn: write(process.stderr),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
};
try {
  const { module } = await runnerImport(file('runDesk.ts'));
  const folder = process.env.STANCE_MAP_DATA ?? file('../data');
  process.exitCode = await module.runDesk(process.argv.slice(2), terminal, folder);
} finally {
  lines?.close();
}
