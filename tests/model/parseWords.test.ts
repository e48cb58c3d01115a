import { describe, expect, it } from 'vitest';
import { parseWords, type Words } from '../../src/model/parseWords.ts';

const BASE: Words = {
  site: 'Map',
  asOf: 'as of {day}',
  count: { one: '{n} speaker', other: '{n} speakers' },
  ways: [
    { name: 'Ghost', text: 'Paste it.' },
    { name: 'AMP', text: 'Paste it too.' },
  ],
  rules: ['Read.'],
};

describe(parseWords.name, () => {
  it('leaves everything as it is where a data folder words nothing anew', () => {
    expect(parseWords('copy.json', BASE, undefined)).toEqual({ words: BASE, problems: [] });
    expect(parseWords('copy.json', BASE, {})).toEqual({ words: BASE, problems: [] });
  });

  it('puts single sentences over the others, and takes a list whole', () => {
    const own = {
      site: 'מפה',
      count: { one: '{n} voice' },
      rules: ['Look.', 'Read.'],
      ways: [{ text: 'Link it.' }],
    };
    const { words, problems } = parseWords('copy.json', BASE, own);
    expect(problems).toEqual([]);
    expect(words).toEqual({
      ...(BASE as object),
      site: 'מפה',
      count: { one: '{n} voice', other: '{n} speakers' },
      rules: ['Look.', 'Read.'],
      ways: [{ name: 'Ghost', text: 'Link it.' }],
    });
  });

  it.each([
    ['a key that is not known', { asof: 'x' }, 'asof', '"x"', /^only site, asOf, count/],
    ['a key of every object', { toString: 'x' }, 'toString', '"x"', /^only site/],
    ['a sentence without its place', { asOf: 'that day' }, 'asOf', '"that day"', /^a text with \{day\}$/],
    [
      'a place that is not filled',
      { site: 'Map of {town}' },
      'site',
      '"Map of {town}"',
      /^a text without places$/,
    ],
    ['a number for a sentence', { count: { one: 1 } }, 'count.one', '1', /^a text with \{n\}$/],
    [
      'a sentence for a group',
      { count: '{n} voices' },
      'count',
      '"{n} voices"',
      /^\{…\} with some of one, other$/,
    ],
    ['a sentence for a list', { rules: 'Look.' }, 'rules', '"Look."', /^a list/],
    ['an entry unlike the others', { ways: [{ title: 'x' }] }, 'ways[1].title', '"x"', /^only name, text$/],
    ['anything but words', 'x', '', '"x"', /^\{…\} with some of site/],
  ])('reports %s, and keeps the words it knows', (_rule, own, field, found, allowed) => {
    const { words, problems } = parseWords('copy.json', BASE, own);
    expect(problems).toMatchObject([
      { file: 'copy.json', field, found, allowed: expect.stringMatching(allowed) },
    ]);
    expect(JSON.stringify(words)).toContain('as of {day}');
  });
});
