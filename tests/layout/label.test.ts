import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_TYPE, LINE, NAME_INDENT, NAME_TYPE, PIP, ROW } from '../../src/layout/frame.ts';
import { fitLabel, type Label } from '../../src/layout/label.ts';
import { textWidth, wrapText } from '../../src/layout/text.ts';
import { realDataset } from '../fixtures/real.ts';

const names = [
  ...[...realDataset.actors.values()].map(({ shortName }) => shortName),
  ...[...realDataset.countries.values()].map(({ name }) => name),
];

const anyLabel = fc.record({
  name: fc.constantFrom(...names),
  signs: fc.integer({ min: 0, max: 5 }).map((count) => count * PIP),
  room: fc.integer({ min: 110, max: 400 }),
  type: fc.constantFrom(NAME_TYPE, COUNTRY_TYPE),
});

describe(fitLabel.name, () => {
  it('keeps every letter of the name, hyphens of broken words aside', () => {
    fc.assert(
      fc.property(anyLabel, ({ name, signs, room, type }) => {
        const { lines } = fitLabel(name, signs, room, type);
        const bare = (text: string): string => text.replace(/[- ]/g, '');
        expect(bare(lines.join(' '))).toBe(bare(name));
      }),
    );
  });

  it('keeps lines and signs inside the room, and the row high enough for all of them', () => {
    fc.assert(
      fc.property(anyLabel, ({ name, signs, room, type }) => {
        const label = fitLabel(name, signs, room, type);
        for (const line of label.lines) expect(NAME_INDENT + textWidth(line, type)).toBeLessThanOrEqual(room);
        // Signs stand on whole pixels.
        if (signs > 0) expect(label.signsX + signs).toBeLessThanOrEqual(room + 0.5);
        expect(rowsOf(label)).toBeGreaterThanOrEqual(label.lines.length);
        expect(label.signsY).toBe(label.height - ROW / 2);
      }),
    );
  });

  it('lets no sign stand on a letter', () => {
    fc.assert(
      fc.property(anyLabel, ({ name, signs, room, type }) => {
        const label = fitLabel(name, signs, room, type);
        const ownLine = rowsOf(label) > label.lines.length;
        const end = NAME_INDENT + textWidth(label.lines.at(-1) ?? '', type);
        expect(label.signsX).toBeGreaterThanOrEqual(ownLine ? NAME_INDENT : end);
      }),
    );
  });

  it('breaks lines as if there were no signs, or moves whole words down, or gives signs a line', () => {
    fc.assert(
      fc.property(anyLabel, ({ name, signs, room, type }) => {
        const plain = wrapText(name, room - NAME_INDENT, type);
        const { lines } = fitLabel(name, signs, room, type);
        const isWhole = lines.join(' ') === name;
        expect(isWhole || lines.join('|') === plain.join('|')).toBe(true);
      }),
    );
  });

  it('puts signs behind a name with room to spare', () => {
    const label = fitLabel('Germany', PIP, 200, COUNTRY_TYPE);
    expect(label).toMatchObject({ lines: ['Germany'], height: ROW, signsY: ROW / 2 });
    expect(label.signsX).toBe(Math.round(NAME_INDENT + textWidth('Germany', COUNTRY_TYPE) + 6));
  });

  it('moves the last word down with its signs where the line has no room for them', () => {
    const room = NAME_INDENT + textWidth('United Kingdom', COUNTRY_TYPE) + 1;
    expect(fitLabel('United Kingdom', 0, room, COUNTRY_TYPE).lines).toEqual(['United Kingdom']);
    const label = fitLabel('United Kingdom', PIP, room, COUNTRY_TYPE);
    expect(label).toMatchObject({ lines: ['United', 'Kingdom'], height: ROW + LINE });
    expect(label.signsX).toBeGreaterThan(NAME_INDENT + textWidth('Kingdom', COUNTRY_TYPE));
  });

  it('gives signs a line of their own before it breaks a word for their sake', () => {
    const room = NAME_INDENT + textWidth('Netherlands', COUNTRY_TYPE) + 1;
    expect(fitLabel('Netherlands', PIP, room, COUNTRY_TYPE)).toMatchObject({
      lines: ['Netherlands'],
      height: ROW + LINE,
      signsX: NAME_INDENT,
      signsY: ROW / 2 + LINE,
    });
  });
});

/** How many lines of text the row has room for. */
function rowsOf({ height }: Label): number {
  return (height - ROW) / LINE + 1;
}
