import { describe, expect, it } from 'vitest';
import { layoutCard } from '../../../src/layout/card.ts';
import { layoutChartCard } from '../../../src/layout/cardChart.ts';
import { CARD, FOOTER_TOP, type PlacedText } from '../../../src/layout/cardPage.ts';
import { COUNTRY_TYPE, NAME_INDENT, NAME_TYPE } from '../../../src/layout/frame.ts';
import { groupSpectrum } from '../../../src/layout/spectrumColumns.ts';
import type { CardContent } from '../../../src/model/cardContent.ts';
import { selectStandings } from '../../../src/model/select.ts';
import {
  boxOf,
  cardFonts,
  LONGEST,
  LONGEST_COUNTRY,
  LONGEST_REPORT,
  realContents,
  SHORTEST,
} from '../../fixtures/cards.ts';
import { realDataset } from '../../fixtures/real.ts';

const { measure } = cardFonts;
const contents = realContents();
const extremes: [string, CardContent][] = Object.entries({
  SHORTEST,
  LONGEST,
  LONGEST_REPORT,
  LONGEST_COUNTRY,
});
const cards = [...contents, ...extremes].map(([name, content]) => ({
  name,
  texts: layoutCard(content, measure).texts,
}));

describe(layoutCard.name, () => {
  it('sets no line wider than its box, or beyond the card, by the widths of the fonts, for any card', () => {
    expect(cards.length).toBeGreaterThan(300);
    expect(cards.flatMap(({ name, texts }) => faultsOf(texts).map((fault) => `${name}: ${fault}`))).toEqual(
      [],
    );
  });

  it('sets no text over another', () => {
    const overlaps = cards.flatMap(({ name, texts }) =>
      texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => meet(boxOf(one), boxOf(other)))
          .map((other) => `${name}: “${one.lines.join(' ')}” and “${other.lines.join(' ')}”`),
      ),
    );
    expect(overlaps).toEqual([]);
  });

  it('keeps words above the line over the date', () => {
    for (const { name, texts } of cards) {
      const words = texts.filter(({ y }) => y < FOOTER_TOP);
      expect(Math.max(...words.map((text) => boxOf(text).bottom)), `${name}`).toBeLessThan(FOOTER_TOP);
    }
  });

  it('shows the words of every statement of up to 200 characters whole', () => {
    for (const [name, { body }] of contents) {
      if ((body.kind !== 'quote' && body.kind !== 'report') || body.words.length > 200) continue;
      const texts = cards.find((card) => card.name === name)?.texts ?? [];
      const shown = texts.map(({ lines }) => lines.join(' '));
      expect(shown, `${name}`).toContain(body.kind === 'quote' ? `“${body.words}”` : body.words);
    }
  });

  it('never cuts a quote without an ellipsis inside its marks', () => {
    const texts = layoutCard(LONGEST, measure).texts.map(({ lines }) => lines.join(' '));
    const quote = texts.find((text) => text.startsWith('“')) ?? '';
    expect(quote).toMatch(/^“our kites .* \w+…”$/);
    const words = LONGEST.body.kind === 'quote' ? LONGEST.body.words : '';
    expect(`${words} `.startsWith(`${quote.slice(1, -2)} `)).toBe(true);
  });
});

describe(layoutChartCard.name, () => {
  const { question } = realDataset;
  const columns = groupSpectrum(question.stances, selectStandings(realDataset, question.opensOn));
  const words = {
    counted: 'speakers' as const,
    question: question.text,
    footer: ['Speakers, as of 30 May 2024'],
    site: 'x',
    drawn: true,
  };

  it('sets no word wider than its box at the opening date, in the chart and over it', () => {
    const { texts, chart } = layoutChartCard(words, columns, measure);
    expect(faultsOf(texts)).toEqual([]);
    const width = chart?.viewBox[2] ?? 0;
    const groups = (chart?.layout.sections ?? []).flatMap((one) =>
      one.columns.flatMap((column) => column.groups),
    );
    expect(groups.length).toBeGreaterThan(20);
    for (const group of groups) {
      const room = group.width * width - NAME_INDENT;
      const names = group.marks.flatMap(({ label }) => label.lines);
      for (const line of names) expect(measure(line, { ...NAME_TYPE, family: 'sans' })).toBeLessThan(room);
      for (const line of group.label.lines) {
        expect(measure(line, { ...COUNTRY_TYPE, family: 'sans' })).toBeLessThan(room);
      }
    }
  });

  it('ends the chart above the line over the date, on the first day and on the last', () => {
    const all = groupSpectrum(question.stances, selectStandings(realDataset, question.lastDay));
    for (const one of [columns, all]) {
      const { chart } = layoutChartCard(words, one, measure);
      expect((chart?.y ?? FOOTER_TOP) + (chart?.height ?? 0)).toBeLessThan(FOOTER_TOP);
    }
  });

  it('shows only the counts where more speakers stand than could be made out', () => {
    const groups = columns.map((column) => ({ ...column, groups: Array(15).fill(column.groups).flat() }));
    const { chart, texts, rules } = layoutChartCard(words, groups, measure);
    expect(chart).toBeNull();
    expect(rules).toHaveLength(columns.length);
    const shown = texts.map(({ lines }) => lines.join(' '));
    expect(shown).toEqual(expect.arrayContaining(columns.map(({ count }) => `${count.speakers}`)));
  });
});

/** Lines that are wider than their box, or leave the card. */
function faultsOf(texts: readonly PlacedText[]): string[] {
  return texts.flatMap((text) => {
    const wide = text.lines.filter((line) => measure(line, text.type) > text.room + 0.01);
    const { left, right, top, bottom } = boxOf(text);
    const outside = left < 0 || top < 0 || right > CARD.width - 30 || bottom > CARD.height;
    return [...wide, ...(outside ? text.lines : [])];
  });
}

type Edges = ReturnType<typeof boxOf>;

function meet(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
