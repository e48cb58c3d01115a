/**
 * The one rule by which words are compared with a stored text where they do not stand there to the character:
 * a soft hyphen is nothing; white space, of whatever kind and length, is one space; every single quotation mark is
 * ' and every double one is ". Letters, accents, dashes, brackets and capitals count as they are.
 */

const SOFT_HYPHEN = '\u00ad';
const SINGLE = /[\u2018-\u201b\u2039\u203a]/u;
const DOUBLE = /[\u201c-\u201f\u00ab\u00bb]/u;

/** A text after the rule, in characters (code points), each with the place where it stood. */
export interface NormalisedText {
  characters: readonly string[];
  /** Offset of each in the text as it was, in characters. */
  offsets: readonly number[];
}

/** Applies the rule. */
export function normaliseText(text: string): NormalisedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = normaliseCharacter(character);
    if (plain !== '' && !(plain === ' ' && characters.at(-1) === ' ')) {
      characters.push(plain);
      offsets.push(offset);
    }
    offset += 1;
  }
  return { characters, offsets };
}

function normaliseCharacter(character: string): string {
  if (character === SOFT_HYPHEN) return '';
  if (/\s/u.test(character)) return ' ';
  if (SINGLE.test(character)) return "'";
  return DOUBLE.test(character) ? '"' : character;
}
