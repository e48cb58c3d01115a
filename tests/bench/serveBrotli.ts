/** A static file server as a host with Brotli is: everything that is text goes over the wire compressed. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Files above this size are compressed a little less, so that the bench need not wait for them. */
const LARGE = 1_000_000;

/** Serves a folder, `index.html` in folders. Each file is compressed once, and then kept. */
export function serveBrotli(folder: string, port: number): Promise<{ server: Server; url: string }> {
  const kept = new Map<string, Promise<Buffer | null>>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = kept.get(path) ?? readCompressed(folder, path);
    kept.set(path, body);
    void body.then((bytes) => {
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      const headers = { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': bytes?.length };
      return bytes ? response.writeHead(200, headers).end(bytes) : response.writeHead(404).end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ server, url: `http://127.0.0.1:${taken}/` });
    });
  });
}

async function readCompressed(folder: string, path: string): Promise<Buffer | null> {
  if (path.split('/').includes('..')) return null;
  try {
    const body = await readFile(join(folder, decodeURIComponent(path)));
    const quality = body.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
    return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  } catch {
    return null;
  }
}
