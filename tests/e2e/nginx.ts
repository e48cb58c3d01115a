/** A real nginx over a built site, with the headers that the site brings. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressFolder } from '../../src/build/compress.ts';
import { installWithApt } from './apt.ts';

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A running server. */
export interface Nginx {
  /** The site's address there, with its base. */
  url: string;
  stop: () => void;
}

/** A built site: its folder, and the base path it was built for. */
interface BuiltSite {
  folder: string;
  base: string;
}

/** Compresses a site, and serves it with nginx on a free port of this machine. */
export async function startNginx(site: BuiltSite): Promise<Nginx> {
  ensureNginx();
  await compressFolder(site.folder);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, writeConfig(site, folder, port));
  const child = spawn(NGINX, ['-p', folder, '-c', config, '-e', '/dev/null'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}${site.base}`;
  await answers(url);
  return {
    url,
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/** One process that stays in front, and writes nowhere but into `folder`. */
function writeConfig(site: BuiltSite, folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `
    load_module ${BROTLI};
    daemon off;
    master_process off;
    pid ${folder}/nginx.pid;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${temporary.join('\n')}
      server {
        listen 127.0.0.1:${port};
        root ${site.base === '/' ? site.folder : dirname(site.folder)};
        brotli_static on;
        include ${site.folder}/nginx-headers.conf;
      }
    }`;
}

/** Installs nginx with apt where it is missing and this user may; throws a sentence where it cannot. */
export function ensureNginx(): void {
  const isThere = (): boolean => existsSync(NGINX) && existsSync(BROTLI);
  if (isThere()) return;
  installWithApt(['nginx-light', 'libnginx-mod-http-brotli-static']);
  if (isThere()) return;
  throw new Error(
    'No nginx. Install it (Debian, Ubuntu: apt-get install nginx-light libnginx-mod-http-brotli-static).',
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer at ${url}.`);
}
