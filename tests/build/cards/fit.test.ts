import { describe, expect, it } from 'vitest';
import { layoutCard } from '../../../src/layout/card.ts';
import { layoutChartCard } from '../../../src/layout/cardChart.ts';
import { layoutMapCard, type MapCardContent, type MapCardEntry } from '../../../src/layout/cardMap.ts';
import { CARD, CARD_MARGIN, FOOTER_TOP, type PlacedText } from '../../../src/layout/cardPage.ts';
import { layoutTimelineCard, type TimelineCardContent } from '../../../src/layout/cardTimeline.ts';
import { COUNTRY_TYPE, NAME_INDENT, NAME_TYPE } from '../../../src/layout/frame.ts';
import { groupSpectrum } from '../../../src/layout/spectrumColumns.ts';
import { groupTimeline } from '../../../src/layout/timelineRows.ts';
import type { CardContent } from '../../../src/model/cardContent.ts';
import { selectStandings } from '../../../src/model/select.ts';
import { cutTrack, rememberTracks } from '../../../src/model/track.ts';
import {
  boxOf,
  cardFonts,
  LONGEST,
  LONGEST_COUNTRY,
  LONGEST_REPORT,
  realContents,
  SHORTEST,
} from '../../fixtures/cards.ts';
import { madeShapes } from '../../fixtures/madeMap.ts';
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

/** A legend of everything that a map can show, with counts of three digits. */
const LONG_LEGEND: MapCardEntry[] = Array.from({ length: 13 }, (_, index) => ({
  key: `${index}`,
  label: 'Supports it, as far as anybody has said within limits',
  count: index < 7 ? 120 : null,
}));
const MAP_CONTENT: MapCardContent = {
  words: { question: SHORTEST.question, footer: SHORTEST.footer, site: SHORTEST.site },
  entries: [{ key: 'a', label: 'Yes', count: 1 }],
  bodies: [],
  shapes: madeShapes,
  names: new Map([['XA', 'Arvenia']]),
};

describe(layoutMapCard.name, () => {
  const longest: MapCardContent = {
    ...MAP_CONTENT,
    words: { question: LONGEST.question, footer: LONGEST.footer, site: LONGEST.site },
    entries: LONG_LEGEND,
    bodies: Array.from({ length: 7 }, (_, index) => ({ code: `X${index}`, words: 'League of Anywhere' })),
  };

  it.each([
    ['the shortest words', MAP_CONTENT],
    ['the longest words', longest],
  ])('lets nothing leave its box, meet another or reach the date, with %s', (_name, content) => {
    const { texts, map, bodies, swatches } = layoutMapCard(content, measure);
    expect(faultsOf(texts)).toEqual([]);
    expect(overlapsOf(texts)).toEqual([]);
    const bottom = map.y + map.still.map.height * map.scale;
    expect(bottom).toBeLessThanOrEqual(bodies.y);
    expect(bodies.y + bodies.placed.height).toBeLessThan(FOOTER_TOP);
    expect(Math.max(...swatches.map(({ y, height }) => y + height))).toBeLessThan(FOOTER_TOP);
    const legend = texts.filter(({ y }) => y > map.y && y < FOOTER_TOP);
    expect(Math.max(...legend.map((text) => boxOf(text).right))).toBeLessThan(map.x);
    expect(map.x + map.still.map.width * map.scale).toBeLessThanOrEqual(CARD.width - CARD_MARGIN + 1);
    for (const { x, words } of bodies.placed.bodies) {
      const right = bodies.x + x + bodies.placed.toWords + measure(words, bodies.placed.type);
      expect(right).toBeLessThanOrEqual(CARD.width - CARD_MARGIN + 1);
    }
  });
});

describe(layoutTimelineCard.name, () => {
  const content = timelineContent(realDataset.question.opensOn);

  it('draws the rows of all countries at the opening date, each once, above the line over the date', () => {
    const { parts, scale, y, texts } = layoutTimelineCard(content, measure);
    const drawn = parts.flatMap(({ still }) => still.layout.groups.map(({ group }) => group.key));
    expect(drawn).toEqual(content.groups?.map(({ key }) => key));
    expect(scale).toBeGreaterThan(0.8);
    for (const { still, x } of parts) {
      expect(y + still.height * scale).toBeLessThan(FOOTER_TOP);
      expect(x + still.width * scale).toBeLessThanOrEqual(CARD.width - CARD_MARGIN + 1);
    }
    expect(faultsOf(texts)).toEqual([]);
    expect(overlapsOf(texts)).toEqual([]);
  });

  it('lets no name reach into a track, by the widths of the fonts', () => {
    const { parts } = layoutTimelineCard(content, measure);
    for (const { still } of parts) {
      for (const { nameLines } of still.layout.groups.flatMap(({ rows }) => rows)) {
        const widths = nameLines.map((line) => 22 + measure(line, { ...COUNTRY_TYPE, family: 'sans' }));
        expect(Math.max(...widths)).toBeLessThan(still.trackX);
      }
    }
  });

  it('shows only the counts where more rows stand than could be made out, however long its words', () => {
    const groups = Array.from({ length: 20 }, () => content.groups ?? []).flat();
    const words = { question: LONGEST.question, footer: LONGEST.footer, site: LONGEST.site };
    const counts = Array.from({ length: 8 }, () => ({
      tone: 'for' as const,
      label: 'Supports it within limits',
      count: 120,
    }));
    const card = layoutTimelineCard({ ...content, groups, words, counts }, measure);
    expect(card.parts).toEqual([]);
    expect(faultsOf(card.texts)).toEqual([]);
    expect(overlapsOf(card.texts)).toEqual([]);
  });
});

/** The countries of the published data in time, at a day. */
function timelineContent(at: string): TimelineCardContent {
  const tracks = rememberTracks(realDataset);
  const shown = selectStandings(realDataset, at);
  return {
    words: { question: realDataset.question.text, footer: ['Until then'], site: 'x' },
    counts: [{ tone: 'for', label: 'Supports', count: 13 }],
    dataset: realDataset,
    at,
    groups: groupTimeline({
      dataset: realDataset,
      at,
      by: 'country',
      sort: 'country',
      shown,
      tracks: {
        actor: (actor) => cutTrack(tracks.actor(actor), at),
        country: (country, speakers) => cutTrack(tracks.country(country, speakers), at),
      },
    }),
  };
}

/** Texts that meet. */
function overlapsOf(texts: readonly PlacedText[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => meet(boxOf(one), boxOf(other)))
      .map((other) => `“${one.lines.join(' ')}” and “${other.lines.join(' ')}”`),
  );
}

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
