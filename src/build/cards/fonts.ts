/**
 * The fonts of share images: Source Serif 4 and Source Sans 3 (SIL Open Font License), whole, with Latin
 * Extended, Cyrillic and Greek. They draw pictures and are not part of the site.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import type { CardType } from '../../layout/cardType.ts';

const require = createRequire(import.meta.url);

/** Family names, as they stand in the font files. */
export const FAMILIES = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const;

const FILES = {
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansBold: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
} as const;
type FaceName = keyof typeof FILES;

/** What of a font has to be known before anything is drawn. */
export interface CardFonts {
  /** Paths of the font files, for the renderer. */
  files: string[];
  /** Real width of a line, px: kerning and ligatures included, as the renderer sets it. */
  measure: (text: string, type: CardType) => number;
  /** True when every character of a text has a glyph in the font it is set in. */
  covers: (text: string, type: Pick<CardType, 'family' | 'bold'>) => boolean;
}

/** Opens the fonts. Widths are remembered: a card tries the same words at several sizes. */
export function loadCardFonts(): CardFonts {
  const paths = Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [name, require.resolve(file)]),
  );
  const faces = new Map<string, { font: Font; em: number }>();
  const faceOf = ({ family, bold }: Pick<CardType, 'family' | 'bold'>) => {
    const name: FaceName = family === 'sans' && bold ? 'sansBold' : family;
    const known = faces.get(name) ?? openFace(paths[name] ?? '');
    faces.set(name, known);
    return { name, ...known };
  };
  const shaped = new Map<string, Shaped>();
  const shapeOnce = (text: string, type: Pick<CardType, 'family' | 'bold'>): Shaped => {
    const { name, font, em } = faceOf(type);
    const key = `${name} ${text}`;
    const result = shaped.get(key) ?? shapeText(font, em, text);
    shaped.set(key, result);
    return result;
  };
  return {
    files: Object.values(paths),
    measure: (text, type) => shapeOnce(text, type).width * type.size,
    covers: (text, type) => shapeOnce(text, type).covered,
  };
}

/** A line's width in ems, and whether all of it has glyphs. */
interface Shaped {
  width: number;
  covered: boolean;
}

/** The glyph that a font shows for what it does not have: the box that must never be seen. */
const MISSING = 0;

function shapeText(font: Font, em: number, text: string): Shaped {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const width = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const covered = buffer.getGlyphInfos().every(({ codepoint }) => codepoint !== MISSING);
  return { width: width / em, covered };
}

function openFace(path: string): { font: Font; em: number } {
  const file = readFileSync(path);
  const face = new Face(new Blob(new Uint8Array(file).buffer));
  return { font: new Font(face), em: face.upem };
}
