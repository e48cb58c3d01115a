/** What strangers send: tables, and messages to a frame or to an article; and words that become markup. */
import fc from 'fast-check';
import {
  HEIGHTS,
  hearHost,
  heightMessages,
  linkMessage,
  readHeight,
  readHost,
  type KnownHost,
} from '../../src/embed/protocol.ts';
import { formatIframe } from '../../src/embed/snippet.ts';
import { linkedDataBlock } from '../../src/build/html.ts';
import { escapeXml } from '../../src/build/xml.ts';
import { formatCsv } from '../../src/model/csv.ts';
import { escapeHtml } from '../../src/model/escapeHtml.ts';
import { parseCsv } from '../../src/model/parseCsv.ts';
import { parseRecordsCsv } from '../../src/model/parseRecords.ts';
import { parseUtf8 } from '../../src/model/parseUtf8.ts';
import { tableColumns } from '../../src/model/columns.ts';
import { anyMessage } from '../embed/hostile.ts';
import { anyAttack } from '../fixtures/hostile.ts';
import { parseMarkup } from '../fixtures/markup.ts';
import { smallArchive } from '../fixtures/small.ts';
import { hold, target } from './target.ts';

const { dataset } = smallArchive();
const HEAD = tableColumns(dataset)
  .map(({ name }) => name)
  .join(',');
const anySign = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '=1+1',
  '@SUM(A1)',
  "'",
  '\ufeff',
  ' | ',
  '\\',
);
const anyTable = fc
  .tuple(
    fc.constantFrom('', '\ufeff', `${HEAD}\n`),
    fc.array(fc.oneof(anySign, fc.string({ maxLength: 6 }), anyAttack)),
  )
  .map(([head, parts]) => head + parts.join(''));

/** Tables: text that may be CSV, and bytes that may be text. */
export const anyCsv = target({
  name: 'tables, as text and as bytes',
  share: 100,
  inputs: fc.oneof(
    anyTable.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 40 }),
  ),
  check(bytes) {
    const text = sentence(
      () => parseUtf8(bytes),
      /^(?:Line \d+ has a letter|This file is saved as) .*UTF-8.*\.$/,
    );
    if (text === null) return 'refused: not UTF-8';
    const rows = sentence(() => parseCsv(text), /^Line \d+ .*\.$/);
    sentence(() => parseRecordsCsv(dataset, text), /^(?:Line \d+ |Columns: ).*\.$/s);
    if (rows === null) return 'refused: not CSV';
    const written = formatCsv(rows);
    hold(
      !/(?:^|[,\n])"?[\s\ufeff]*[=+@]/.test(written.slice(1)) || isQuoted(written),
      `a formula: ${written}`,
    );
    hold(rows.length === 0 || same(parseCsv(written), rows), `other rows: ${written}`);
    return 'read';
  },
});

/** Messages to a frame and to an article. */
export const anyPost = target({
  name: 'messages to a frame and to an article',
  share: 100,
  inputs: fc.record({ message: anyMessage, search: fc.string(), hash: fc.string() }),
  check({ message, search, hash }) {
    const known: KnownHost = readHost(`?childId=${search}`, `#?secret=${hash}`);
    const heard = hearHost(known, message);
    const height = readHeight(message);
    const inBounds = height === null || (height >= HEIGHTS.lowest && height <= HEIGHTS.highest);
    hold(inBounds && (height === null || Number.isInteger(height)), `a height: ${height}`);
    if (heard === null) return height === null ? 'not answered' : 'a height';
    hold(heard.secret === null || /^\w{10}$/.test(heard.secret), `a secret: ${heard.secret}`);
    hold(heard.sizerId === null || !/[:\n]/.test(heard.sizerId), `an id: ${heard.sizerId}`);
    for (const said of heightMessages(heard, { width: 1, height: 1 }, 'https://a.example/')) {
      hold(typeof said !== 'string' || !/PYMx(?!height)\w*xPYMxhttps?:/.test(said), `said: ${said}`);
    }
    linkMessage(heard, 'https://a.example/');
    return 'answered';
  },
});

/** Words that go into HTML, XML, JSON in a page, and the HTML of a frame. */
export const anyWords = target({
  name: 'words in HTML, XML, linked data and the HTML of a frame',
  share: 50,
  inputs: fc.oneof(anyAttack, fc.string({ unit: 'binary' })),
  check(words) {
    const paragraph = `<p title="${escapeHtml(words)}">${escapeHtml(words)}</p>`;
    const frame = formatIframe({ address: words, title: words, minHeight: 1 });
    const html = parseMarkup(`<body>${paragraph}${frame}${linkedDataBlock({ words })}</body>`, 'text/html');
    const elements = [...html.body.querySelectorAll('*')];
    hold(elements.map(({ localName }) => localName).join() === 'p,iframe,script', 'an element of HTML');
    hold(elements.map(({ attributes }) => attributes.length).join() === '1,5,1', 'an attribute of HTML');
    const back = JSON.parse(elements[2]?.textContent ?? 'null') as { words: string };
    hold(back.words === words, 'other words in linked data');
    const xml = parseMarkup(`<p title="${escapeXml(words)}">${escapeXml(words)}</p>`, 'text/xml');
    hold(xml.querySelectorAll('*').length === 1, 'an element of XML, or a fault in it');
    return 'text';
  },
});

/** What a function gives, or null where it refuses with such a sentence. */
function sentence<Value>(make: () => Value, pattern: RegExp): Value | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error && pattern.test(error.message)) return null;
    throw error;
  }
}

/** Inside quotation marks a line may begin with anything: it is in the middle of a cell. */
function isQuoted(text: string): boolean {
  return text.includes('"');
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
