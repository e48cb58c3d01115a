/** A whole site of another question, through pages, embeds, downloads and share images. */
import { describe, expect, it } from 'vitest';
import { drawCards } from '../../src/build/cards/drawCards.tsx';
import { planSite } from '../../src/build/site.tsx';
import type { Archive } from '../../src/model/dataset.ts';
import { parseCsv } from '../../src/model/parseCsv.ts';
import { BRIDGE_DIR, bridgeArchive, SEVEN, type BridgeChanges } from '../fixtures/bridge.ts';
import { cardFonts } from '../fixtures/cards.ts';
import { EMBEDDED } from '../fixtures/embeds.ts';
import { realArchive } from '../fixtures/real.ts';
import { loadArchive } from '../../src/build/readData.ts';

const MAKING = { site: 'Map', styles: '', mapStyles: '', timelineStyles: '', fonts: cardFonts };

/** Short names in the first data set that are ordinary words of the interface. */
const ORDINARY = new Set(['Parliament', 'Council', 'left it open', 'disputed the premise']);

/** Names, places, groups and words of the first question, each as a whole word; numbers and short codes are left out. */
const FIRST_QUESTION = new RegExp(
  `(?<![\\w-])(?:${[
    ...[...realArchive.dataset.countries.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...realArchive.dataset.actors.values()].flatMap(({ name, shortName }) => [name, shortName]),
    ...(realArchive.dataset.question.blocs?.values ?? []).flatMap(({ label, shortLabel }) => [
      label,
      shortLabel,
    ]),
    ...[...realArchive.dataset.reaches.values(), ...realArchive.dataset.abouts.values()].map(
      ({ label }) => label,
    ),
    ...realArchive.dataset.question.stances.map(({ said }) => said),
    realArchive.dataset.question.party?.label ?? '',
    realArchive.dataset.question.text,
    'Ukrain\\w*',
    'Russia\\w*',
    '[Kk]ursk',
    '[Ww]eapons?',
    '[Mm]issiles?',
    '[Ss]trikes?',
    '[Ww]ar',
    '30 May 2024',
    '2024-\\d\\d-\\d\\d',
  ]
    .filter((word) => word.length > 2 && !ORDINARY.has(word))
    .map((word) => (/[\\[]/.test(word) ? word : word.replace(/[.*+?^${}()|]/g, '\\$&')))
    .join('|')})(?![\\w-])`,
  'g',
);

const VARIANTS: readonly (readonly [string, BridgeChanges])[] = [
  ['the bridge: no countries, four stances, none off the scale', {}],
  ['three stances', { tones: ['for', 'open', 'against'] }],
  ['seven stances on the scale', { tones: SEVEN }],
  ['seven stances, one of them off the scale', { tones: ['for-strong', ...SEVEN.slice(1, 6), 'apart'] }],
  ['countries, a body, groups, a party, a reach', { countries: true }],
  ['seven stances and countries', { tones: SEVEN, countries: true }],
];

describe.each(VARIANTS)('planSite with %s', (_name, changes) => {
  const archive = bridgeArchive(changes);
  const files = write(archive);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));

  it('writes every page and every embed with no place unfilled', () => {
    expect(pages.length).toBeGreaterThan(30);
    for (const [path, content] of pages) {
      // What the fields of the data files mean names places of sentences.
      const filled = content.replace(/<section id="fields">.*?<\/section>/s, '');
      expect(textOf(filled), `in ${path}`).not.toMatch(/[{}]|undefined|NaN|\bnull\b/);
      expect(content, `in ${path}`).not.toMatch(/="[^"]*\b(?:undefined|NaN)\b/);
    }
  });

  it('gives every page a title of its own', () => {
    const titles = pages
      .filter(([path]) => !path.startsWith('embed/'))
      .map(([, content]) => /<title>(.*?)<\/title>/.exec(content)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('draws every sign that a page refers to', () => {
    for (const [path, content] of pages) {
      const drawn = new Set([...content.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const asked = [...content.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id);
      expect(
        asked.filter((id) => !drawn.has(id)),
        `in ${path}`,
      ).toEqual([]);
    }
  });

  it('has a page, an embed and a share image for each country that there is, and for no other', () => {
    const codes = [...archive.dataset.countries.keys()].map((code) => code.toLowerCase());
    const written = pages.flatMap(([path]) => /^country\/(\w+)\//.exec(path)?.[1] ?? []);
    expect(written.toSorted()).toEqual(codes.toSorted());
    const cards = drawCards(archive, MAKING).flatMap((card) => card.pages);
    const ofCountries = cards.filter((page) => page.startsWith('country/'));
    expect(ofCountries.toSorted()).toEqual(codes.map((code) => `country/${code}/`).toSorted());
    expect(cards.includes('?by=country')).toBe(codes.length > 0);
  });

  it('says nothing of the first question', () => {
    const cards = drawCards(archive, MAKING);
    const all = [...files, ...cards.map(({ slug, svg, alt }) => [slug, svg + alt] as const)];
    for (const [path, content] of all) {
      expect(content.match(FIRST_QUESTION) ?? [], `in ${path}`).toEqual([]);
    }
  });
});

describe('planSite without countries', () => {
  const files = write(loadArchive(BRIDGE_DIR));
  const front = files.get('index.html') ?? '';

  it('counts speakers where it would count countries', () => {
    expect(textOf(front)).toContain('As of 12 June 2031, 2 speakers had been for building it, 1 had been');
    expect(textOf(front)).toContain('Counted are speakers with a position found, not votes.');
    expect(textOf(front)).not.toMatch(/countr/i);
  });

  it('offers no arrangement by country, no alliance and no kind of silence', () => {
    expect(front).not.toMatch(/by=country|silent-title|flag-/);
  });

  it('has only the columns that mean something in its downloads', () => {
    const [head = []] = parseCsv(files.get('data/statements.csv') ?? '');
    for (const column of ['country', 'countryName', 'reach', 'about', 'speaksFor']) {
      expect(head).not.toContain(column);
      expect(files.get('data/statements.schema.json')).not.toContain(`"${column}"`);
      expect(files.get('data/dictionary.csv')).not.toContain(`,${column},`);
    }
    expect(parseCsv(files.get('data/discourse-network.csv') ?? '')[0]).toEqual([
      'statement_id',
      'time',
      'person',
      'organization',
      'concept',
      'agreement',
      'stance',
    ]);
  });

  it('names a speaker whose script the fonts of share images lack by another spelling', () => {
    const cards = drawCards(bridgeArchive(), MAKING);
    expect(cards.find(({ slug }) => slug === 'dana-lavi')?.svg).toContain('Dana Lavi');
  });
});

describe('planSite in a language that runs from right to left', () => {
  it('names language and direction in every page and embed, in the feed and in linked data', () => {
    const files = write(bridgeArchive({ language: 'he' }));
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    for (const [path, content] of pages) expect(content, `in ${path}`).toContain('<html lang="he" dir="rtl"');
    expect(files.get('feed.xml')).toContain('xml:lang="he"');
    expect(files.get('index.html')).toContain('"inLanguage":"he"');
  });

  it('isolates a name that runs against the words around it', () => {
    const page = write(bridgeArchive()).get('actor/dana-lavi/index.html') ?? '';
    expect(page).toContain('<title>\u2068דנה לביא\u2069: Left open');
  });
});

/** Every file of the site that is text, by its path. */
function write(archive: Archive): ReadonlyMap<string, string> {
  return new Map(
    planSite(archive, { ...EMBEDDED, cards: new Map() }).map(({ path, content }) => [
      path,
      String(content()),
    ]),
  );
}

/** What is read of a page: no tags, styles or data. */
function textOf(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
