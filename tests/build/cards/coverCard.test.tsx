import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { coverCard, coverChart } from '../../../src/build/cards/coverCard.ts';
import { loadCardFonts } from '../../../src/build/cards/fonts.ts';
import { layoutCard } from '../../../src/layout/card.ts';
import { layoutChartCard } from '../../../src/layout/cardChart.ts';
import { groupSpectrum } from '../../../src/layout/spectrumColumns.ts';
import type { CardBody, CardContent } from '../../../src/model/cardContent.ts';
import { selectStandings } from '../../../src/model/select.ts';
import { ShareCard } from '../../../src/views/ShareCard.tsx';
import { cardFonts, realContents, SHORTEST } from '../../fixtures/cards.ts';
import { realDataset } from '../../fixtures/real.ts';
import { smallArchive } from '../../fixtures/small.ts';

const { covers, measure } = cardFonts;
const SANS = { family: 'sans', bold: false } as const;
const FACES = [SANS, { family: 'sans', bold: true }, { family: 'serif', bold: false }] as const;

const FOREIGN = ['يجب السماح بذلك', '應該允許', 'יש לאפשר', 'अनुमति', 'yes 🪁', '\u0001'];

describe(loadCardFonts.name, () => {
  it('covers Latin with its extensions, Cyrillic and the signs of an article, in every face', () => {
    for (const face of FACES) {
      const texts = ['Edgars Rinkēvičs', 'Łódź Ştefan Þór İnönü', 'Київ Їжак Ђорђе', '“a” — ‘b’ … ‡ · € 1–2'];
      for (const text of [...texts, ...texts.map((one) => one.normalize('NFD'))]) {
        expect(covers(text, face), `${text}`).toBe(true);
      }
    }
  });

  it('says of other scripts, of emoji and of signs that are no text that it lacks them', () => {
    expect(FOREIGN.filter((text) => covers(text, SANS))).toEqual([]);
  });

  it('measures in proportion to the size, a bold line wider, an accented letter like its base', () => {
    const type = { ...SANS, size: 20 };
    expect(measure('Kites', { ...type, size: 40 })).toBeCloseTo(2 * measure('Kites', type), 6);
    expect(measure('Kites', { ...type, bold: true })).toBeGreaterThan(measure('Kites', type));
    expect(measure('é', type)).toBe(measure('e', type));
    expect(measure('', type)).toBe(0);
  });
});

describe(coverCard.name, () => {
  it('leaves a content alone that the fonts can set, as every one of the published data', () => {
    expect(coverCard(SHORTEST, covers)).toEqual(SHORTEST);
    for (const [name, content] of realContents())
      expect(coverCard(content, covers), `${name}`).toEqual(content);
  });

  const places: [string, (foreign: string) => Partial<CardContent>][] = [
    ['the question', (question) => ({ question })],
    ['a name', (name) => ({ name })],
    ['an office', (role) => ({ role })],
    ['a stance', (stance) => ({ stance })],
    ['a date', (date) => ({ footer: [date] })],
    ['a site', (site) => ({ site })],
    ['a quote', (words) => ({ body: quoteOf({ words }) })],
    ['a summary beside a quote', (summary) => ({ body: quoteOf({ summary }) })],
    ['a report', (words) => ({ body: { kind: 'report', label: '', words } })],
    ['a speaker', (name) => ({ body: speakersOf([name]) })],
  ];

  it.each(places)('leaves out %s in another script, and never the flag and the sign', (_place, change) => {
    for (const foreign of FOREIGN) {
      const covered = coverCard({ ...SHORTEST, ...change(foreign) }, covers);
      const { texts, flags, signs } = layoutCard(covered, measure);
      expect(flags).toHaveLength(1);
      expect(signs).toHaveLength(1);
      for (const { lines, type } of texts) expect(lines.every((line) => covers(line, type))).toBe(true);
      expect(renderToStaticMarkup(<ShareCard card={layoutCard(covered, measure)} />)).not.toContain(foreign);
    }
  });

  it('falls back to a card without the words: stance, date and site, and of the rest what can be set', () => {
    const shownOf = (content: CardContent): string[] =>
      layoutCard(coverCard(content, covers), measure).texts.map(({ lines }) => lines.join(' '));
    const body: CardBody = { kind: 'report', label: 'Reported, not quoted', words: '什麼也沒說' };
    expect(shownOf({ ...SHORTEST, body })).toEqual(['Kites?', 'Ada', 'Open', 'Map', 'Said 1 May 2030']);
    const foreign = { ...SHORTEST, question: '風箏？', name: '林', body };
    expect(shownOf(foreign)).toEqual(['Open', 'Map', 'Said 1 May 2030']);
  });
});

describe(coverChart.name, () => {
  const { dataset } = smallArchive();
  const columns = groupSpectrum(dataset.question.stances, selectStandings(dataset, dataset.question.opensOn));
  const words = {
    counted: 'speakers' as const,
    question: 'Kites?',
    footer: ['1 May 2030'],
    site: 'Map',
    drawn: true,
  };

  it('leaves the published data whole', () => {
    const { question } = realDataset;
    const all = groupSpectrum(question.stances, selectStandings(realDataset, question.lastDay));
    const real = { ...words, question: question.text };
    expect(coverChart(real, all, covers)).toEqual({ words: real, columns: all });
  });

  it('leaves out names that cannot be set, and keeps the counts', () => {
    const foreign = columns.map((column) => ({
      ...column,
      groups: column.groups.map((group) => ({
        ...group,
        country: group.country && { ...group.country, name: '國' },
      })),
    }));
    const covered = coverChart({ ...words, question: '問' }, foreign, covers);
    const { chart, texts } = layoutChartCard(covered.words, covered.columns, measure);
    expect(chart).toBeNull();
    const shown = texts.map(({ lines }) => lines.join(' '));
    expect(shown.join('')).not.toMatch(/[問國]/);
    expect(shown).toEqual(expect.arrayContaining(['Map', '1 May 2030', 'Supports', '3']));
  });
});

function quoteOf(change: { words?: string; summary?: string }): CardBody {
  return { kind: 'quote', words: 'a', attribution: 'b', label: 'c', summary: 'd', ...change };
}

function speakersOf(names: string[]): CardBody {
  return {
    kind: 'speakers',
    label: '',
    groups: [{ tone: 'for', label: 'Yes', names }],
    formatNames: () => ['a'],
  };
}
