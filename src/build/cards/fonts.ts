/** What layout and the build have to know of the fonts of share images: widths of lines, and what they can set. */
import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import type { CardType } from '../../layout/cardType.ts';
import { writeFontFiles, type FaceName } from './fontFiles.ts';

/** Family names, as they stand in the font files. */
export const FAMILIES = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const;

/** What of a font has to be known before anything is drawn. */
export interface CardFonts {
  /** Paths of the font files, for the renderer. */
  files: string[];
  /** Real width of a line, px: kerning and ligatures included, as the renderer sets it. */
  measure: (text: string, type: CardType) => number;
  /** True when every character of a text has a glyph in the font it is set in. */
  covers: (text: string, type: Pick<CardType, 'family' | 'bold'>) => boolean;
}

/**
 * Writes the fonts into a folder and opens them. Widths are remembered: a card tries the same words at
 * several sizes.
 */
export async function loadCardFonts(folder: string): Promise<CardFonts> {
  const paths = await writeFontFiles(folder);
  const faces = new Map<FaceName, { font: Font; em: number }>();
  const faceOf = ({ family, bold }: Pick<CardType, 'family' | 'bold'>) => {
    const name: FaceName = family === 'sans' && bold ? 'sansBold' : family;
    const known = faces.get(name) ?? openFace(paths[name]);
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
