import { describe, expect, it } from 'vitest';
import { formatList } from '../../src/model/format.ts';
import { formatOffice } from '../../src/model/formatOffice.ts';
import { formatLanguage } from '../../src/model/formatLanguage.ts';
import { copy, fill, plural } from '../../src/model/load.ts';

describe(formatList.name, () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('joins %j', (items, text) => {
    expect(formatList(items)).toBe(text);
  });
});

describe(formatLanguage.name, () => {
  it('names a language in English', () => {
    expect(formatLanguage('uk')).toBe('Ukrainian');
    expect(formatLanguage('pt-BR')).toBe('Brazilian Portuguese');
  });
});

describe(formatOffice.name, () => {
  it.each([
    ['President of France', 'France', 'President'],
    ['Prime Minister of the Netherlands', 'Netherlands', 'Prime Minister'],
    ['President of France, commander-in-chief', 'France', 'President, commander-in-chief'],
    ['Minister of Defence', 'France', 'Minister of Defence'],
    ['Governor of Francelia', 'France', 'Governor of Francelia'],
    ['Envoy of St. Lucia', 'St. Lucia', 'Envoy'],
    ['Envoy of Stx Lucia', 'St. Lucia', 'Envoy of Stx Lucia'],
  ])('shortens “%s” beside %s to “%s”', (office, country, short) => {
    expect(formatOffice(office, { name: country })).toBe(short);
  });
});

describe(fill.name, () => {
  it('fills every place, and leaves one without a value to be found', () => {
    expect(fill('{a} and {b} and {a}', { a: 1 })).toBe('1 and {b} and 1');
  });

  it('does not fill places that a value brings along', () => {
    expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });
});

describe(plural.name, () => {
  it('uses the form of one for one only', () => {
    expect([0, 1, 2].map((n) => plural(copy.speakers, n))).toEqual(['0 speakers', '1 speaker', '2 speakers']);
  });
});
