import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/model/cite.ts';
import { CITE_FORMATS, formatCitation } from '../../src/model/citeFormats.ts';
import { readBibtex, readRis } from './citationJs.ts';

const QUOTED: CslItem = {
  id: 'ada-quill-2030-04-20',
  type: 'webpage',
  author: [{ family: 'Quill', given: 'Ada' }],
  title: 'Statement of 20 April 2030 (quoted in English)',
  'container-title': 'The Corvian Gazette',
  'event-title': 'press conference',
  issued: { 'date-parts': [[2030, 4, 20]] },
  URL: 'https://gazette.example/3_a%20b?c=1&d#e~f',
  archive: 'archive.example',
  archive_location: 'https://archive.example/2030/3',
  language: 'en',
  note: 'Recorded in Stance Map, https://site.example/ (accessed 2 July 2030).',
};

const VIEW: CslItem = {
  id: 'kites-2030-05-01',
  type: 'dataset',
  author: [{ literal: 'Stance Map' }],
  title: 'May kites fly over Belmora? Statements found, as of 1 May 2030',
  publisher: 'Stance Map',
  version: '2030-06-30',
  accessed: { 'date-parts': [[2030, 7, 2]] },
  URL: 'https://site.example/?at=2030-05-01',
  language: 'en',
  note: 'Holds statements found up to 30 June 2030.',
};

/** What breaks careless writers: TeX's and RIS's own signs, line breaks of every kind, and markup. */
const HOSTILE = ['\\', '{', '}', '~', '^', '$', '&', '#', '%', '_', ',', '"', '@', '=', '<', '\n', '\r\n'];
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE, '\u2028', '\u0085', '\t', 'ER  - ', 'TY  - JOUR', ' and ', '}}', '\\&'),
      fc.constantFrom('Ada', 'Łødż', 'Жуков', '李健', 'Quill', '5', '(', ')', '.', ' '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => oneLine(text) !== '');

describe(formatCitation.name, () => {
  it('says it in plain words', () => {
    expect(formatCitation(QUOTED, 'plain')).toBe(
      'Ada Quill: Statement of 20 April 2030 (quoted in English). press conference. The Corvian Gazette. ' +
        'https://gazette.example/3_a%20b?c=1&d#e~f. Archived copy: https://archive.example/2030/3. ' +
        'Recorded in Stance Map, https://site.example/ (accessed 2 July 2030).',
    );
    expect(formatCitation(VIEW, 'plain')).toBe(
      'Stance Map: May kites fly over Belmora? Statements found, as of 1 May 2030. Stance Map. ' +
        'Data of 2030-06-30. https://site.example/?at=2030-05-01. Accessed 2 July 2030. ' +
        'Holds statements found up to 30 June 2030.',
    );
  });

  it('writes CSL-JSON as a list of one item, unchanged', () => {
    expect(JSON.parse(formatCitation(QUOTED, 'csl'))).toEqual([QUOTED]);
  });

  it('writes BibTeX that another program reads as the same item', () => {
    expect(readBibtex(formatCitation(QUOTED, 'bibtex'))).toMatchObject({
      id: QUOTED.id,
      author: QUOTED.author,
      title: QUOTED.title,
      issued: QUOTED.issued,
      URL: QUOTED.URL,
      language: 'en',
      publisher: QUOTED['container-title'],
      note: `${QUOTED.note} Archived copy: https://archive.example/2030/3.`,
    });
    const view = readBibtex(formatCitation(VIEW, 'bibtex'));
    expect(view).toMatchObject({ title: VIEW.title, accessed: VIEW.accessed, version: VIEW.version });
    expect(view['author']).toEqual([{ family: 'Stance Map' }]);
    expect(view['issued']).toBeUndefined();
  });

  it('writes RIS that another program reads as the same item', () => {
    const text = formatCitation(QUOTED, 'ris');
    expect(text).toMatch(/^TY {2}- ELEC\r\n/);
    expect(text).toMatch(/\r\nT2 {2}- The Corvian Gazette\r\n/);
    expect(text).toMatch(/\r\nER {2}- \r\n$/);
    expect(readRis(text)).toMatchObject({
      id: QUOTED.id,
      type: 'webpage',
      author: QUOTED.author,
      title: QUOTED.title,
      issued: QUOTED.issued,
      URL: QUOTED.URL,
      language: 'en',
    });
    expect(readRis(formatCitation(VIEW, 'ris'))).toMatchObject({
      type: 'dataset',
      title: VIEW.title,
      accessed: VIEW.accessed,
      version: VIEW.version,
    });
  });

  it('lets no name, title or outlet break BibTeX, or come out as another', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, name) => {
        const item = { ...QUOTED, title, 'container-title': name, author: [{ literal: name }] };
        const written = formatCitation(item, 'bibtex');
        expect(balance(written)).toBe(0);
        const fields = fieldsOf(written);
        expect(fields.get('title')).toBe(`{${oneLine(title)}}`);
        expect(fields.get('author')).toBe(`{${oneLine(name)}}`);
        expect(fields.get('howpublished')).toBe(oneLine(name));
        expect(fields.get('url')).toBe(item.URL);
      }),
    );
  });

  it('keeps a family name whole that looks like two people, a list, or a particle', () => {
    for (const family of ['Wise and Bold', 'Quill, Jr', 'van Grint', 'O’Quill', 'Lund Hansen']) {
      const written = formatCitation({ ...QUOTED, author: [{ family, given: 'Ada' }] }, 'bibtex');
      expect(readBibtex(written)['author']).toEqual([{ family, given: 'Ada' }]);
    }
  });

  it('lets no name or title break a line of RIS, or begin another', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, name) => {
        const written = formatCitation({ ...QUOTED, title, author: [{ literal: name }] }, 'ris');
        const lines = written.split('\r\n').slice(0, -1);
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- \P{Cc}*$/u.test(line))).toEqual([]);
        expect(written.split(/[\n\r\u2028\u0085]+/)).toHaveLength(lines.length + 1);
        expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
        expect(lines).toContain(`TI  - ${oneLine(title)}`);
        const author = lines.find((line) => line.startsWith('AU')) ?? '';
        expect(author).not.toContain(',');
      }),
    );
  });

  it('lets no address end a field early', () => {
    const item = { ...QUOTED, URL: 'https://gazette.example/{a}}\\b' };
    expect(balance(formatCitation(item, 'bibtex'))).toBe(0);
    expect(formatCitation(item, 'bibtex')).toContain('url = {https://gazette.example/%7Ba%7D%7D%5Cb}');
  });

  it('leaves what is not known out of every format', () => {
    const { issued: _issued, 'event-title': _event, archive_location: _copy, ...bare } = QUOTED;
    for (const format of CITE_FORMATS) {
      expect(formatCitation(bare, format)).not.toMatch(/undefined|null|NaN|= \{\}|\.\s*\./);
    }
  });
});

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** Braces as BibTeX counts them: escaped ones count too. */
function balance(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  return depth;
}

/** The fields of an entry, one a line, as TeX would set them. */
function fieldsOf(entry: string): Map<string, string> {
  const lines = entry.split('\n').slice(1, -2);
  return new Map(
    lines.map((line): [string, string] => {
      const [, name = '', value = ''] = /^ {2}(\w+) = \{(.*)\},$/.exec(line) ?? [];
      expect({ line, name }).not.toEqual({ line, name: '' });
      if (name === 'url') return [name, value];
      return [name, unescape(value)];
    }),
  );
}

function unescape(value: string): string {
  const commands: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return value.replace(
    /\{\\([a-z]+)\}|\\([$&#%_])/g,
    (whole, command: string | undefined, character: string | undefined) =>
      (command === undefined ? character : commands[command]) ?? whole,
  );
}
