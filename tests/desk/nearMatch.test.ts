import { describe, expect, it } from 'vitest';
import { findNearMatch, formatMatch, splitWords } from '../../src/desk/nearMatch.ts';
import { normaliseText } from '../../src/desk/normaliseText.ts';

describe(normaliseText.name, () => {
  it('drops soft hyphens, joins white space, and makes quotation marks of a kind alike', () => {
    expect(normaliseText('“Ki\u00adtes” \u00a0\n‘fly’ «low»').characters.join('')).toBe(
      `"Kites" 'fly' "low"`,
    );
  });

  it('leaves letters, accents, dashes, brackets and capitals alone', () => {
    const text = 'Élan – [of Kites] — e\u0301, FLY-ing…';
    expect(normaliseText(text).characters.join('')).toBe(text);
  });

  it('knows where each character stood, in code points', () => {
    const { characters, offsets } = normaliseText('🪁  a\u00adb');
    expect(characters).toEqual(['🪁', ' ', 'a', 'b']);
    expect(offsets).toEqual([0, 1, 3, 5]);
  });
});

describe(findNearMatch.name, () => {
  const near = (quote: string, text: string) => {
    const match = findNearMatch(splitWords(quote), splitWords(text));
    return match && formatMatch(match);
  };

  it.each([
    [
      'a word that differs',
      'kites may fly far',
      'She said: “kites might fly far.”',
      'kites [-may-] {+might+} fly far',
    ],
    [
      'a word that is missing in the text',
      'kites may not fly far',
      'kites may fly far',
      'kites may [-not-] fly far',
    ],
    [
      'a word that only the text has',
      'kites may fly far',
      'Our kites may never fly far!',
      'kites may {+never+} fly far',
    ],
    [
      'two words more',
      'kites of our town may never fly over hills',
      'The kites of our town may rarely or never fly over hills.',
      'kites of our town may {+rarely or+} never fly over hills',
    ],
    ['a capital', 'the kites may fly', 'The kites may fly', '[-the-] {+The+} kites may fly'],
  ])('shows %s', (_, quote, text, shown) => {
    expect(near(quote, text)).toBe(shown);
  });

  it('finds nothing where half of the words differ, nor for a word or two', () => {
    expect(near('kites may fly very far', 'boats may sail rather far')).toBeNull();
    expect(near('kites fly', 'kites flew')).toBeNull();
    expect(near('kites may fly', '')).toBeNull();
  });
});
