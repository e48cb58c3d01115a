/** A static file server as plain as any host: files, `index.html` in folders, `404.html` for the rest. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

interface Answer {
  status: number;
  type: string;
  body: Buffer;
  location?: string;
}

/** Serves `folder` under `base` (with both slashes); port 0 takes a free one. */
export function serve(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(folder, base, new URL(request.url ?? '/', 'http://host').pathname).then(
      ({ status, type, body, location }) => {
        response.writeHead(status, { 'Content-Type': type, ...(location && { Location: location }) });
        return response.end(body);
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function answer(folder: string, base: string, pathname: string): Promise<Answer> {
  const path = decodeURIComponent(pathname);
  const inside = path.startsWith(base) && !path.split('/').includes('..');
  const found = inside ? await read(join(folder, path.slice(base.length)), path) : null;
  if (found) return found;
  const page = await read(join(folder, '404.html'), path);
  return { ...(page ?? { type: 'text/plain', body: Buffer.from('Not found') }), status: 404 };
}

async function read(file: string, path: string): Promise<Answer | null> {
  try {
    const isFolder = (await stat(file)).isDirectory();
    if (isFolder && !path.endsWith('/')) {
      return { status: 301, type: 'text/plain', body: Buffer.alloc(0), location: `${path}/` };
    }
    const wanted = isFolder ? join(file, 'index.html') : file;
    const body = await readFile(wanted);
    return { status: 200, type: TYPES[extname(wanted)] ?? 'application/octet-stream', body };
  } catch {
    return null;
  }
}
