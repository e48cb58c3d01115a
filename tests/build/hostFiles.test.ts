import { describe, expect, it } from 'vitest';
import { planHostFiles } from '../../src/build/hostFiles.ts';
import { embeddedFiles } from '../fixtures/embeds.ts';

const [headers, nginx] = planHostFiles('/maps/').map(({ content }) => String(content()));

/** The rules of `_headers` that match a path, each with its header. */
function headersOf(path: string): string[] {
  const rules = (headers ?? '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')
    .matchAll(/^(\S+)\n((?: {2}.+\n?)+)/gm);
  return [...rules].flatMap(([, match = '', found = '']) => {
    const matches = match.endsWith('*') ? path.startsWith(match.slice(0, -1)) : path === match;
    return matches ? found.trim().split(/\n {2}/) : [];
  });
}

/** What every answer says. */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
];

describe(planHostFiles.name, () => {
  it('lets anybody frame an embed, and only the site itself any other page', () => {
    for (const { path } of embeddedFiles.filter((file) => file.path.endsWith('.html'))) {
      const address = `/maps/${path.replace(/index\.html$/, '')}`;
      const who = path.startsWith('embed/') ? '*' : "'self'";
      expect(headersOf(address), `in ${address}`).toEqual([
        ...EVERYWHERE,
        `Content-Security-Policy: frame-ancestors ${who}`,
      ]);
    }
  });

  it('keeps what never changes for a year', () => {
    expect(headersOf('/maps/assets/a.js')).toContain('Cache-Control: public, max-age=31536000, immutable');
    expect(headersOf('/maps/data/actors.json')).toEqual(EVERYWHERE);
  });

  it('says the same to nginx', () => {
    expect(nginx).toMatchInlineSnapshot(`
      "# For nginx: include inside the \`server\` block whose \`root\` holds the site.
      # Each location names all its headers, because one that names any inherits none.
      location ^~ /maps/assets/ {
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" always;
        add_header Cache-Control "public, max-age=31536000, immutable";
      }
      location ^~ /maps/cards/ {
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" always;
        add_header Cache-Control "public, max-age=31536000, immutable";
      }
      location ^~ /maps/embed/ {
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" always;
        add_header Content-Security-Policy "frame-ancestors *" always;
        add_header Cache-Control "no-cache";
      }
      location ^~ /maps/oembed/ {
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" always;
        add_header Access-Control-Allow-Origin "*";
        add_header Cache-Control "no-cache";
      }
      location /maps/ {
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "strict-origin-when-cross-origin" always;
        add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" always;
        add_header Content-Security-Policy "frame-ancestors 'self'" always;
        add_header Cache-Control "no-cache";
      }
      error_page 404 /maps/404.html;
      "
    `);
  });
});
