import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, fitVariant, type CardType, type TextBox } from '../../src/layout/cardType.ts';

/** Every character half as wide as its size. */
const measure = (text: string, type: CardType): number => (text.length * type.size) / 2;

const BOX: TextBox = { room: 100, height: 50, sizes: [20, 10], family: 'sans', leading: 1 };

const linesOf = (text: string, box: Partial<TextBox> = {}, close = ''): string[] =>
  fitText(text, { ...BOX, ...box }, measure, close).lines;

describe(fitText.name, () => {
  it('takes the largest size at which the text fits whole', () => {
    expect(fitText('one two', BOX, measure)).toEqual({
      lines: ['one two'],
      type: { family: 'sans', size: 20, bold: false },
      leading: 20,
    });
    const smaller = fitText('one two three four five', BOX, measure);
    expect(smaller.type.size).toBe(10);
    expect(smaller.lines.join(' ')).toBe('one two three four five');
  });

  it('cuts at a word what fits at no size, with an ellipsis and what closes the text', () => {
    const words = Array.from({ length: 40 }, () => 'words,').join(' ');
    expect(linesOf(words).at(-1)).toBe('words, words, words…');
    expect(linesOf(words, {}, '”').at(-1)).toBe(
      'words, words, words…”'.replace('words, words, words', 'words, words'),
    );
  });

  it('cuts a lone word that is wider than its box, with whatever stood after it', () => {
    expect(linesOf('Donaudampfschiff and more', { sizes: [20], height: 20 })).toEqual(['Donau…']);
    expect(linesOf('xxxxxxxxxxxxxxxxxxxxxxx and', { sizes: [20] })).toEqual(['xxxxxxxxx-', 'xxxxxxxxx…']);
    expect(linesOf('x'.repeat(200), {}, '”').at(-1)).toMatch(/^x+…”$/);
  });

  it('takes any white space for one space', () => {
    expect(linesOf('  one \n two\t')).toEqual(['one two']);
  });

  it('balances lines where it is asked to, and where a single word would be left for the last', () => {
    const text = 'aaa aaa aaa aaa aaa a a';
    expect(linesOf(text, { sizes: [10] })).toEqual(['aaa aaa aaa aaa aaa', 'a a']);
    expect(linesOf(text, { sizes: [10], balanced: true })).toEqual(['aaa aaa aaa', 'aaa aaa a a']);
    expect(linesOf('aaa aaa aaa aaa aaa a', { sizes: [10] })).toEqual(['aaa aaa aaa', 'aaa aaa a']);
  });

  it('never sets more lines than the box holds, nor one wider than it, whatever the text', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.boolean(), fc.constantFrom('', '”'), (words, balanced, close) => {
        const { lines, type, leading } = fitText(words.join(' '), { ...BOX, balanced }, measure, close);
        expect(lines.length * leading).toBeLessThanOrEqual(BOX.height);
        for (const line of lines) expect(measure(line, type)).toBeLessThanOrEqual(BOX.room);
      }),
    );
  });

  it('shows either the whole text or a beginning of it with an ellipsis', () => {
    const word = fc.constantFrom('kites', 'over', 'hills', 'no', 'further', 'unlimitedly', 'a');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const shown = linesOf(`“${text}`, {}, '”').join(' ').replaceAll('- ', '');
        if (shown === `“${text}”`) return;
        expect(shown.endsWith('…”')).toBe(true);
        expect(text.startsWith(shown.slice(1, -2))).toBe(true);
      }),
    );
  });
});

describe(fitVariant.name, () => {
  const type: CardType = { family: 'sans', size: 20, bold: false };

  it('takes the first wording that fits', () => {
    expect(fitVariant(['far too long for it', 'shorter', 'no'], 100, type, measure)).toBe('shorter');
  });

  it('cuts the last one where none fits, and says nothing where there is none', () => {
    expect(fitVariant(['far too long for it', 'also too long'], 100, type, measure)).toBe('also too…');
    expect(fitVariant([], 100, type, measure)).toBe('');
  });
});
