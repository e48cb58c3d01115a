/** Headers for hosts that read them from a file: who may frame what, and how long files keep. */
import type { SiteFile } from './siteFile.ts';

const KEEP = 'public, max-age=31536000, immutable';

/** What every answer says: the type is as told, other sites hear our host only, and no page asks for a device. */
const EVERYWHERE: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** Pages outside `embed/`, as paths below the base. */
const PAGES = ['', 'index.html', '404.html', 'about/*', 'actor/*', 'country/*'];

/** Files whose names change with their content. */
const LASTING = ['assets', 'cards'];

/** `_headers` for Netlify and Cloudflare Pages, and a part of a `server` block for nginx. */
export function planHostFiles(base: string): SiteFile[] {
  return [
    { path: '_headers', content: () => writeHeaders(base) },
    { path: 'nginx-headers.conf', content: () => writeNginx(base) },
  ];
}

/**
 * Hosts join the headers of all rules that match, and two policies would both hold: so no page matches two rules that
 * name one header.
 */
function writeHeaders(base: string): string {
  const rule = (path: string, header: string): string => `${base}${path}\n  ${header}`;
  return [
    '# For Netlify and Cloudflare Pages: this file belongs at the root of what is published.',
    rule('*', EVERYWHERE.map(([name, value]) => `${name}: ${value}`).join('\n  ')),
    ...LASTING.map((folder) => rule(`${folder}/*`, `Cache-Control: ${KEEP}`)),
    rule('embed/*', 'Content-Security-Policy: frame-ancestors *'),
    rule('oembed/*', 'Access-Control-Allow-Origin: *'),
    ...PAGES.map((path) => rule(path, "Content-Security-Policy: frame-ancestors 'self'")),
    '',
  ].join('\n');
}

function writeNginx(base: string): string {
  const location = (match: string, headers: readonly string[]): string =>
    [
      `location ${match} {`,
      ...[...EVERYWHERE.map(([name, value]) => `add_header ${name} "${value}" always;`), ...headers].map(
        (one) => `  ${one}`,
      ),
      '}',
    ].join('\n');
  return [
    '# For nginx: include inside the `server` block whose `root` holds the site.',
    '# Each location names all its headers, because one that names any inherits none.',
    ...LASTING.map((folder) => location(`^~ ${base}${folder}/`, [`add_header Cache-Control "${KEEP}";`])),
    location(`^~ ${base}embed/`, [
      'add_header Content-Security-Policy "frame-ancestors *" always;',
      'add_header Cache-Control "no-cache";',
    ]),
    location(`^~ ${base}oembed/`, [
      'add_header Access-Control-Allow-Origin "*";',
      'add_header Cache-Control "no-cache";',
    ]),
    location(base, [
      'add_header Content-Security-Policy "frame-ancestors \'self\'" always;',
      'add_header Cache-Control "no-cache";',
    ]),
    `error_page 404 ${base}404.html;`,
    '',
  ].join('\n');
}
