/**
 * The font files of share images: Source Serif 4 and Source Sans 3 (SIL Open Font License), cut down to the
 * scripts that cards are set in. They draw pictures and are not part of the site.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const SOURCES = {
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansBold: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
} as const;

/** A face that cards are set in. */
export type FaceName = keyof typeof SOURCES;

/** Blocks of Unicode, first and last code point: what a card may say, of what the fonts have. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x24f], // Latin-1 and Latin Extended A and B
  [0x2b0, 0x36f], // letters that modify, and combining accents
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic and its supplement
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2000, 0x206f], // dashes, quotation marks, spaces
  [0x20a0, 0x20cf], // currencies
  [0x2100, 0x22ff], // №, ™, arrows, mathematical signs
];

/** What the renderer uses of a font beside its outlines: accents in their places, kerning, ligatures. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

/** Cuts the fonts down and writes them into a folder, named by their content. Returns the path of each face. */
export async function writeFontFiles(folder: string): Promise<Record<FaceName, string>> {
  const [serif, sans, sansBold] = await Promise.all([
    writeFontFile(folder, 'serif'),
    writeFontFile(folder, 'sans'),
    writeFontFile(folder, 'sansBold'),
  ]);
  return { serif, sans, sansBold };
}

async function writeFontFile(folder: string, face: FaceName): Promise<string> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(SOURCES[face]));
  // Hints are for small letters on coarse screens; the renderer reads none.
  const subset = await subsetFont(whole, listCharacters(), { keepFeatures: FEATURES, noHinting: true });
  const path = join(folder, `${face}-${createHash('sha256').update(subset).digest('hex').slice(0, 16)}.ttf`);
  mkdirSync(folder, { recursive: true });
  // Renamed when it is whole: another build may be reading the file of the same name.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, subset);
  renameSync(draft, path);
  return path;
}

function listCharacters(): string {
  return BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  ).join('');
}
