/** Data files that somebody broke, by hand or with a program: values, keys, and the text itself. */
import fc from 'fast-check';
import { formatProblems } from '../../src/build/problems.ts';
import { planSite } from '../../src/build/site.tsx';
import type { Archive } from '../../src/model/dataset.ts';
import { parseDataset, type RawFiles } from '../../src/model/parse.ts';
import { parseUtf8 } from '../../src/model/parseUtf8.ts';
import { put } from '../fixtures/broken.ts';
import { EMBEDDED } from '../fixtures/embeds.ts';
import { anyAttack, WORST } from '../fixtures/hostile.ts';
import { added, partsOf } from '../fixtures/markup.ts';
import { smallArchive, smallFiles } from '../fixtures/small.ts';
import { hold, target } from './target.ts';

type Path = readonly (string | number)[];

const FILES = JSON.stringify(smallFiles());
const PATHS = listPaths(smallFiles(), []).filter((path) => path.length > 1 || path[0] !== 'actors');
/** Of the sites that hostile but acceptable data make, one in so many is drawn: that takes long. */
const DRAWN = 150;
const PAGES = [
  'index.html',
  'about/index.html',
  'actor/ada-quill/index.html',
  'embed/index.html',
  'feed.xml',
];

const anyText = fc.oneof(
  anyAttack,
  fc.constantFrom(
    WORST,
    'x'.repeat(10_000),
    '🪁'.repeat(5_000),
    '../../etc/passwd',
    '..\\..\\x',
    '\u202eevil',
  ),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a:b@wire.example/',
    'https://wire.example/%0d%0aX',
    '__proto__',
  ),
  fc.constantFrom(
    '2030-02-30',
    '0000-00-00',
    '9999-12-31',
    'constructor',
    'con',
    'ada-quill',
    'مرحبا',
    'क्‍ष',
  ),
);

/** One way to break a file: a value in the place of another, taken out, doubled, swapped, or added to. */
const anyBreak = fc.record({
  path: fc.constantFrom(...PATHS),
  other: fc.constantFrom(...PATHS),
  way: fc.constantFrom('replace', 'text', 'append', 'take out', 'swap', 'key', 'double'),
  value: fc.jsonValue({ maxDepth: 2 }),
  text: anyText,
});

/** Files of the small question with one to four places broken. */
export const brokenData = target({
  name: 'data files, broken in one to four places',
  share: 300,
  inputs: fc.array(anyBreak, { minLength: 1, maxLength: 4 }),
  check(breaks) {
    const files = JSON.parse(FILES) as RawFiles;
    for (const one of breaks) {
      try {
        breakAt(files, one);
      } catch {
        // An earlier one has taken the place away.
      }
    }
    const tree = orNothing(() => JSON.stringify(files), /circular/i);
    // A thing swapped with something inside it is no tree any more, and no file.
    return tree === null ? 'no file' : read(JSON.parse(tree) as RawFiles, breaks.length);
  },
});

const anyBytes = fc.oneof(
  { weight: 9, arbitrary: fc.string({ maxLength: 3 }).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)) },
);

/** The text of a data file with letters lost, doubled or changed. */
export const brokenText = target({
  name: 'texts of data files, broken letter by letter',
  share: 150,
  inputs: fc.record({
    file: fc.constantFrom(...Object.keys(smallFiles().actors)),
    cuts: fc.array(fc.record({ at: fc.nat(4000), length: fc.nat(3), by: anyBytes }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  check({ file, cuts }) {
    const files = JSON.parse(FILES) as RawFiles;
    let bytes = Buffer.from(JSON.stringify(files.actors[file], null, 1));
    for (const { at, length, by } of cuts) {
      const place = at % bytes.length;
      bytes = Buffer.concat([bytes.subarray(0, place), by, bytes.subarray(place + length)]);
    }
    const text = orNothing(() => parseUtf8(bytes), /UTF-/);
    if (text === null) return 'refused: not UTF-8';
    const content = orNothing<{ json: unknown }>(() => ({ json: JSON.parse(text) }), /./);
    if (content === null) return 'refused: not JSON';
    files.actors[file] = content.json;
    return read(files, cuts.length);
  },
});

let accepted = 0;
const known = knownParts();

/** Reads the files, and looks at what came of it. */
function read(files: RawFiles, seed: number): string {
  const result = parseDataset(files);
  if (!result.ok) {
    hold(result.problems.length > 0, 'refused without a reason');
    const told = formatProblems(result.problems);
    hold(
      !/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(told),
      `a control in the words of a problem: ${told}`,
    );
    return 'refused with problems';
  }
  lookAt(result.archive);
  accepted += 1;
  if (accepted % DRAWN === 0) draw(result.archive, PAGES[(accepted / DRAWN + seed) % PAGES.length] ?? '');
  return 'accepted';
}

/** No text holds what turns or hides others, and every address is one that a reader may open. */
function lookAt({ dataset, details, corrections, omissions, coding, outlets }: Archive): void {
  const all = JSON.stringify([
    [...dataset.actors.values(), ...dataset.countries.values(), ...dataset.events],
    [dataset.question, corrections, omissions, coding, outlets, [...details.values()]],
  ]);
  hold(!/[\u202a-\u202e\u2066-\u2069\u200b]|\\u00(?:[01][0-8bcef]|7f)/.test(all), 'a control in the archive');
  for (const { statements } of details.values()) {
    for (const { sources, quote } of statements) {
      for (const address of [...sources.flatMap(({ url, archived }) => archived ?? url), quote?.url ?? '']) {
        if (address === '') continue;
        const { protocol, username, password } = new URL(address);
        hold(/^https?:$/.test(protocol) && username + password === '', `an address: ${address}`);
      }
    }
  }
  for (const id of [...dataset.actors.keys(), ...dataset.statementById.keys()]) {
    hold(/^[a-z0-9-]{1,100}$/.test(id), `an id: ${id}`);
  }
}

/** Draws one file of the site, and reads it with a real parser. */
function draw(archive: Archive, path: string): void {
  const files = planSite(archive, EMBEDDED);
  for (const file of files) hold(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(file.path), `a path: ${file.path}`);
  const file = files.find((one) => one.path === path);
  if (!file) return;
  const type = path.endsWith('.xml') ? 'text/xml' : 'text/html';
  const more = added(partsOf(String(file.content()), type), known);
  hold(more.length === 0, `${path} has ${more.join(', ')}`);
}

function knownParts(): ReadonlySet<string> {
  const parts = new Set(['@lang', 'blockquote', 'figure', 'figcaption', '@cite']);
  for (const { path, content } of planSite(smallArchive(), EMBEDDED)) {
    if (!/\.(?:html|xml)$/.test(path)) continue;
    const type = path.endsWith('.xml') ? 'text/xml' : 'text/html';
    for (const part of partsOf(String(content()), type)) parts.add(part);
  }
  return parts;
}

interface Break {
  path: Path;
  other: Path;
  way: string;
  value: unknown;
  text: string;
}

function breakAt(files: RawFiles, { path, other, way, value, text }: Break): void {
  const before = valueAt(files, path);
  if (way === 'replace') put(files, path, value);
  else if (way === 'text') put(files, path, text);
  else if (way === 'append') put(files, path, typeof before === 'string' ? before + text : [before, text]);
  else if (way === 'take out') put(files, path, undefined);
  else if (way === 'swap') {
    put(files, path, valueAt(files, other));
    put(files, other, before);
  } else if (way === 'key') {
    // As JSON.parse makes one: a field of its own, whatever it is called.
    const holder = valueAt(files, path.slice(0, -1));
    Object.defineProperty(holder, text, {
      value: before,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else
    put(
      files,
      path.slice(0, -1),
      Array.isArray(valueAt(files, path.slice(0, -1))) ? [before, before] : before,
    );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }, root);
}

function listPaths(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inside = entries.flatMap(([key, inner]) => listPaths(inner, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** What a function gives, or null where it refuses with a sentence of this kind. */
function orNothing<Value>(make: () => Value, sentence: RegExp): Value | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error && sentence.test(error.message)) return null;
    throw error;
  }
}
