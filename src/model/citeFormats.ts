/** One cited item in the formats that reference managers read, and in plain words. */
import type { CslDate, CslItem, CslName, CslType } from './cite.ts';
import { formatDay } from './day.ts';
import { fill } from './load.ts';
import { lateCopy } from './loadLate.ts';

export const CITE_FORMATS = ['plain', 'bibtex', 'ris', 'csl'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

const WRITERS: Record<CiteFormat, (item: CslItem) => string> = {
  plain: writePlain,
  bibtex: writeBibtex,
  ris: writeRis,
  csl: (item) => JSON.stringify([item], null, 2),
};

/** The item in one format, as text to paste or to save. */
export function formatCitation(item: CslItem, format: CiteFormat): string {
  return WRITERS[format](item);
}

function writePlain(item: CslItem): string {
  const words = lateCopy.share.cite;
  return [
    `${item.author.map(wholeName).join(', ')}: ${item.title}`,
    item['event-title'],
    item['container-title'] ?? item.publisher,
    item.version && fill(words.version, { version: item.version }),
    item.URL,
    item.archive_location && fill(words.archived, { url: item.archive_location }),
    item.accessed && fill(words.accessed, { day: formatDay(isoDay(item.accessed)) }),
    item.note.replace(/\.$/, ''),
  ]
    .flatMap((part) => (part ? [oneLine(part)] : []))
    .join('. ')
    .concat('.');
}

/** Entries of type `misc` are known to BibTeX and BibLaTeX; each takes the fields it knows. */
function writeBibtex(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author.map(bibtexName).join(' and ')],
    // Braced twice: styles must not change its capital letters.
    ['title', `{${escapeBibtex(item.title)}}`],
    ['howpublished', text(item['container-title'] ?? item.publisher)],
    ['eventtitle', text(item['event-title'])],
    ['version', text(item.version)],
    ['date', item.issued && isoDay(item.issued)],
    ['year', item.issued && isoDay(item.issued).slice(0, 4)],
    ['url', bibtexUrl(item.URL)],
    ['urldate', item.accessed && isoDay(item.accessed)],
    ['language', text(item.language)],
    ['note', text(bibtexNote(item))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${item.id},`, ...lines, '}', ''].join('\n');

  function text(value: string | undefined): string | undefined {
    return value && escapeBibtex(value);
  }
}

function bibtexNote({ note, archive_location: copyUrl }: CslItem): string {
  return copyUrl ? `${note} ${fill(lateCopy.share.cite.archived, { url: copyUrl })}.` : note;
}

function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  // BibTeX splits names at commas and "and", and takes a lower-case word for a particle.
  const part = (value: string): string => {
    const isPlain = value.split(/\s/).every((word) => /^\p{Lu}[^,]*$/u.test(word));
    return isPlain ? escapeBibtex(value) : `{${escapeBibtex(value)}}`;
  };
  return `${part(name.family)}, ${part(name.given)}`;
}

const BIBTEX_CHARACTERS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  // Braces have to balance even where they are escaped.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

function escapeBibtex(value: string): string {
  return oneLine(value).replace(/[\\{}~^$&#%_]/g, (character) => BIBTEX_CHARACTERS[character] ?? character);
}

/** An address is taken as it stands, but for what would end the field. */
function bibtexUrl(url: string): string {
  return oneLine(url).replace(/[\\{} ]/g, (character) => encodeURIComponent(character));
}

const RIS_TYPES: Record<CslType, string> = {
  interview: 'GEN',
  speech: 'GEN',
  post: 'ICOMM',
  webpage: 'ELEC',
  dataset: 'DATA',
};

/** One tag a line; a value cannot hold a line break. */
function writeRis(item: CslItem): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', RIS_TYPES[item.type]],
    ['ID', item.id],
    ...item.author.map((name): [string, string] => ['AU', risName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['ET', item.version],
    ['DA', item.issued && isoDay(item.issued).replaceAll('-', '/')],
    ['PY', item.issued && isoDay(item.issued).slice(0, 4)],
    ['Y2', item.accessed && isoDay(item.accessed).replaceAll('-', '/')],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item['event-title']],
    ['N1', item.note],
    ['AV', item.archive_location],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** A comma parts family and given name, and can stand in no other place. */
function risName(name: CslName): string {
  if ('literal' in name) return name.literal.replace(/,/g, '');
  return `${name.family.replace(/,/g, '')}, ${name.given.replace(/,/g, '')}`;
}

function wholeName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** Every run of spaces, line breaks and control characters as one space. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function isoDay({ 'date-parts': [[year, month, day]] }: CslDate): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
