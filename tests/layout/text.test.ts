import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../src/layout/text.ts';
import { realDataset } from '../fixtures/real.ts';

const PLAIN = { size: 14, bold: false };
const anyText = fc
  .array(fc.string({ unit: fc.constantFrom(...'aeioubdrstlmnü-İ’W'), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));

describe(textWidth.name, () => {
  it('adds up: a text is as wide as its parts', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(textWidth(a + b, PLAIN)).toBeCloseTo(textWidth(a, PLAIN) + textWidth(b, PLAIN), 6);
      }),
    );
  });

  it('grows with size and weight', () => {
    expect(textWidth('Kuleba', { size: 28, bold: false })).toBeCloseTo(2 * textWidth('Kuleba', PLAIN), 6);
    expect(textWidth('Kuleba', { size: 14, bold: true })).toBeGreaterThan(textWidth('Kuleba', PLAIN));
  });

  it('counts an accented letter as its base letter, however it is written', () => {
    expect(textWidth('Nausėda', PLAIN)).toBe(textWidth('Nauseda', PLAIN));
    expect(textWidth('Szijjártó'.normalize('NFD'), PLAIN)).toBe(textWidth('Szijjarto', PLAIN));
  });

  it('gives letters of other scripts room for the widest of ours', () => {
    expect(textWidth('汉', PLAIN)).toBeGreaterThanOrEqual(textWidth('m', PLAIN));
    expect(textWidth('汉', PLAIN)).toBe(14);
  });
});

describe(wrapText.name, () => {
  it('keeps what fits on one line', () => {
    expect(wrapText('Løkke Rasmussen', 400, PLAIN)).toEqual(['Løkke Rasmussen']);
  });

  it('breaks at spaces', () => {
    expect(wrapText('Løkke Rasmussen', 90, PLAIN)).toEqual(['Løkke', 'Rasmussen']);
  });

  it('breaks a word that is wider than the room with a hyphen', () => {
    expect(wrapText('US administration', 95, PLAIN)).toEqual(['US', 'administra-', 'tion']);
    expect(wrapText('Parliamentary Assembly', 95, PLAIN)).toEqual(['Parliamen-', 'tary', 'Assembly']);
  });

  it('breaks a long word anywhere where no syllable fits', () => {
    const lines = wrapText('Zusammengehörigkeitsbeauftragtenstellvertretung', 60, PLAIN);
    expect(lines.filter((line) => textWidth(line, PLAIN) > 60)).toEqual([]);
    expect(lines.join('').replaceAll('-', '')).toBe('Zusammengehörigkeitsbeauftragtenstellvertretung');
  });

  it('leaves a word whole that fits nowhere and has no place to break', () => {
    expect(wrapText('Szijj of Hungary', 30, PLAIN)[0]).toBe('Szijj');
  });

  it('loses nothing: without its hyphens and breaks the text is the same', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), (text, room) => {
        const bare = (one: string): string => one.replace(/[- ]/g, '');
        expect(bare(wrapText(text, room, PLAIN).join(' '))).toBe(bare(text));
      }),
    );
  });

  it('has no line wider than the room but single words, and none that could take the next word', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), (text, room) => {
        const lines = wrapText(text, room, PLAIN);
        for (const [index, line] of lines.entries()) {
          if (line.includes(' ')) expect(textWidth(line, PLAIN)).toBeLessThanOrEqual(room);
          const [nextWord] = lines[index + 1]?.split(' ') ?? [];
          if (nextWord === undefined || line.endsWith('-')) continue;
          expect(textWidth(`${line} ${nextWord}`, PLAIN)).toBeGreaterThan(room);
        }
      }),
    );
  });

  it('fits every short name and country of the data into the narrowest sub-column', () => {
    const names = [...realDataset.actors.values()].map(({ shortName }) => shortName);
    const lines = names.flatMap((name) => wrapText(name, 86, PLAIN));
    expect(lines.filter((line) => textWidth(line, PLAIN) > 86)).toEqual([]);
    const bold = { size: 13, bold: true };
    const countries = [...realDataset.actorsByCountry.keys()].map(
      (code) => realDataset.countries.get(code)?.name ?? '',
    );
    const countryLines = countries.flatMap((name) => wrapText(name, 86, bold));
    expect(countryLines.filter((line) => textWidth(line, bold) > 86)).toEqual([]);
  });
});
