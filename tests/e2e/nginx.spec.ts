import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { startNginx, type Nginx } from './nginx.ts';
import { MAPS } from './sites.ts';

let nginx: Nginx;
test.beforeAll(async () => {
  nginx = await startNginx(MAPS);
});
test.afterAll(() => nginx.stop());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as a browser does, and takes what comes as it is: nothing is unpacked. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(nginx.url + path, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });
}

const PAGES = ['', 'about/', 'actor/ada-quill/', 'country/xc/'];
const EMBEDS = ['embed/', 'embed/actor/ada-quill/'];

test('nginx lets anybody frame an embed, and only the site itself a page', async () => {
  for (const path of PAGES) {
    const { status, headers } = await ask(path);
    expect(status, path).toBe(200);
    expect(headers['content-security-policy'], path).toBe("frame-ancestors 'self'");
  }
  for (const path of EMBEDS) {
    const { status, headers } = await ask(path);
    expect(status, path).toBe(200);
    expect(headers['content-security-policy'], path).toBe('frame-ancestors *');
  }
});

test('nginx sends every answer with its type alone, little of the address, and no devices', async () => {
  const script = readdirSync(`${MAPS.folder}/assets`).find((name) => name.endsWith('.js')) ?? '';
  const card = readdirSync(`${MAPS.folder}/cards`)[0] ?? '';
  for (const path of [...PAGES, ...EMBEDS, `assets/${script}`, `cards/${card}`, 'data/actors.json', 'none']) {
    const { headers } = await ask(path);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy'], path).toMatch(/camera=\(\), .*geolocation=\(\)/);
  }
});

test('nginx lets browsers keep hashed files for a year, and ask for pages each time', async () => {
  for (const folder of ['assets', 'cards']) {
    const name = readdirSync(`${MAPS.folder}/${folder}`).find((one) => !one.endsWith('.br')) ?? '';
    const { headers } = await ask(`${folder}/${name}`);
    expect(headers['cache-control'], name).toBe('public, max-age=31536000, immutable');
  }
  for (const path of [...PAGES, ...EMBEDS, 'data/actors.json', 'embed.js']) {
    const { headers } = await ask(path);
    expect(headers['cache-control'], path).toBe('no-cache');
    const again = await ask(path, { 'If-None-Match': headers.etag ?? '' });
    expect(again.status, path).toBe(304);
  }
});

test('nginx sends what was compressed before to a browser that takes Brotli, and the file to others', async () => {
  for (const path of ['', 'actor/ada-quill/', 'embed/', 'data/actors.json']) {
    const packed = await ask(path, { 'Accept-Encoding': 'gzip, br' });
    const plain = await ask(path);
    expect(packed.headers['content-encoding'], path).toBe('br');
    expect(plain.headers['content-encoding'], path).toBeUndefined();
    expect(brotliDecompressSync(packed.body).equals(plain.body), path).toBe(true);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    expect(plain.body.equals(readFileSync(`${MAPS.folder}/${file}`)), path).toBe(true);
  }
});

test('nginx answers an unknown address with the page for it', async () => {
  const { status, body } = await ask('actor/nobody/');
  expect(status).toBe(404);
  expect(body.equals(readFileSync(`${MAPS.folder}/404.html`))).toBe(true);
});
