import { describe, expect, it } from 'vitest';
import {
  layoutPicture,
  PICTURE_MARGIN,
  wrapAddress,
  type PictureLayout,
  type PictureText,
  type PictureWords,
} from '../../src/layout/picture.ts';
import { PICTURE_CHART_WIDTH } from '../../src/layout/pictureWidth.ts';
import { textWidth } from '../../src/layout/text.ts';

const HEIGHT = 600;
const TYPE = { size: 13, bold: false };

const WORDS: PictureWords = {
  title: 'Should kites fly?',
  headline: 'As of 1 May 2030, 2 countries had said so.',
  counting: 'Counted are positions.',
  narrowing: '',
  note: 'Headings count what stands under them.',
  source: 'Source: Stance Map.',
  address: 'https://news.example/maps/?at=2030-05-01',
};

/** Words far longer than any editor would write. */
const LONG: PictureWords = {
  ...WORDS,
  title:
    'Should anybody who flies a kite over the hills be asked to bring it down again, and by whom? '.repeat(3),
  headline: WORDS.headline.repeat(12),
  narrowing:
    'Shown are 3 of 101 speakers. Stance: Supports, within limits / Opposes; Region: Northern Europe. '.repeat(
      4,
    ),
  note: WORDS.note.repeat(9),
  source: WORDS.source.repeat(20),
  address: `https://news.example/maps/?at=2030-05-01&stance=opposes,supports&q=${'%C4%8D'.repeat(80)}`,
};

const SHORT_ENTRIES = ['a', 'b'].map((kind) => ({ kind, words: 'A mark.' }));
/** As the map's are, whose lines name countries. */
const LONG_ENTRIES = ['a', 'b', 'c', 'd'].map((kind, index) => ({
  kind,
  words: 'Looked for, none found: Arvenia, Belmora, Corvia, Dorland, '.repeat(index * 3 + 1),
}));

const pictures: [string, PictureLayout][] = [
  ['short words', layoutPicture(WORDS, HEIGHT, SHORT_ENTRIES)],
  ['the longest words', layoutPicture(LONG, HEIGHT, LONG_ENTRIES)],
];

function textsOf({ texts, legend }: PictureLayout): PictureText[] {
  return [...texts, ...legend.map(({ text }) => text)];
}

describe(layoutPicture.name, () => {
  it.each(pictures)('lets no line leave the margins, with %s', (_name, picture) => {
    const wide = textsOf(picture).flatMap(({ x, lines, type }) =>
      lines.filter((line) => x + textWidth(line, type) > PICTURE_MARGIN + PICTURE_CHART_WIDTH),
    );
    expect(wide).toEqual([]);
    expect(picture.width).toBe(PICTURE_CHART_WIDTH + 2 * PICTURE_MARGIN);
  });

  it.each(pictures)('lets no text touch another or the chart, with %s', (_name, picture) => {
    const boxes = [
      ...textsOf(picture).map(({ lines, x, top, bottom, type }) => ({
        name: lines[0],
        left: x,
        right: x + Math.max(...lines.map((line) => textWidth(line, type))),
        top,
        bottom,
      })),
      {
        name: 'chart',
        left: 0,
        right: picture.width,
        top: picture.chartTop,
        bottom: picture.chartTop + picture.chartHeight,
      },
    ];
    const touching = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 0 && down > 0 ? [`${one.name} and ${other.name}`] : [];
      }),
    );
    expect(touching).toEqual([]);
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(picture.height);
  });

  it.each(pictures)('sets each line inside the box of its text, with %s', (_name, picture) => {
    const outside = textsOf(picture).filter(({ y, top, bottom, lines, line, type }) => {
      return y - type.size < top - 1 || y + (lines.length - 1) * line > bottom;
    });
    expect(outside).toEqual([]);
  });

  it('leaves out what is not said', () => {
    const [whole, narrowed] = pictures.map(([, picture]) => picture.texts.map(({ role }) => role));
    expect(whole).toEqual(['title', 'headline', 'counting', 'note', 'source', 'address']);
    expect(narrowed).toContain('narrowing');
  });
});

describe(wrapAddress.name, () => {
  it('breaks where parts begin, and joins to the same address', () => {
    const address = 'https://news.example/maps/?at=2030-05-01&stance=opposes,supports&q=kite';
    const lines = wrapAddress(address, 200, TYPE);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(address);
    expect(lines.filter((line) => /[/?&,]$/.test(line))).toHaveLength(lines.length - 1);
  });

  it('breaks a part without a place to break anywhere rather than let it run out', () => {
    const lines = wrapAddress('w'.repeat(300), 200, TYPE);
    expect(lines.join('')).toBe('w'.repeat(300));
    expect(lines.filter((line) => textWidth(line, TYPE) > 200)).toEqual([]);
  });
});
