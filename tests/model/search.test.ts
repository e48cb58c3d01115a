import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchIndexOf, foldText, search, searchActors, type Findable } from '../../src/model/search.ts';
import { realDataset } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const index = searchIndexOf(realDataset);
const small = searchIndexOf(smallArchive().dataset);

describe(foldText.name, () => {
  it.each([
    ['Rinkēvičs', 'rinkevics'],
    ['ŞERİF', 'serif'],
    ['Sarı Işık', 'sari isik'],
    ['Løkke', 'lokke'],
    ['Radosław', 'radoslaw'],
    ['Đorđe', 'dorde'],
    ['Guðni Þór', 'gudni thor'],
    ['Strauß', 'strauss'],
    ['Sæther, Œuvre', 'saether, oeuvre'],
  ])('takes %s apart into plain letters', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('makes one of the two ways to write an accent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});

describe(search.name, () => {
  it.each<[string, (name: string) => string]>([
    ['as it is', (name) => name],
    ['without diacritics', foldText],
    ['in capitals', (name) => name.toUpperCase()],
    ['with its accents as marks of their own', (name) => name.normalize('NFD')],
    ['with too many spaces', (name) => `  ${name.replaceAll(' ', '   ')} `],
    ['without hyphens', (name) => name.replaceAll('-', ' ')],
    ['the last name first, with commas', (name) => name.split(' ').toReversed().join(', ')],
  ])('finds everybody by name, short name and alias, written %s', (_how, spell) => {
    const missed = [...realDataset.actors.values()].flatMap((actor) =>
      namesOf(actor).filter((name) => !idsOf(search(index, spell(name))).includes(actor.id)),
    );
    expect(missed).toEqual([]);
  });

  it('finds everybody by the beginning of each word of the name, and ranks none below an office', () => {
    for (const actor of realDataset.actors.values()) {
      for (const word of actor.name.split(/[\s()'-]+/).filter((part) => part.length > 2)) {
        const found = search(index, word.slice(0, 3));
        expect(idsOf(found)).toContain(actor.id);
        const named = found.map((item) => namesOf(subjectOf(item)).some((name) => hasStart(name, word)));
        expect(named).toEqual(named.toSorted().toReversed());
      }
    }
  });

  it('finds every country by its name, other names and code, with everybody who speaks for it', () => {
    for (const country of realDataset.countries.values()) {
      const own = (realDataset.actorsByCountry.get(country.code) ?? []).map(({ id }) => id);
      for (const name of [country.name, ...country.aliases]) {
        expect(idsOf(search(index, name))).toEqual(expect.arrayContaining([country.code, ...own]));
      }
      expect(idsOf(search(index, country.code))).toContain(country.code);
    }
  });

  it.each([
    ['Vladimir Zelensky', 'volodymyr-zelenskyy'],
    ['zelensky', 'volodymyr-zelenskyy'],
    ['Jean-Noel', 'jean-noel-barrot'],
    ['jean noël', 'jean-noel-barrot'],
    ['SIKORSKI RADOSLAW', 'radoslaw-sikorski'],
    ['lokke', 'lars-lokke-rasmussen'],
    ["prime minister's office", 'downing-street'],
    ['Number 10', 'downing-street'],
  ])('puts first for “%s”: %s', (query, id) => {
    expect(idsOf(search(index, query))[0]).toBe(id);
  });

  it('finds Ukraine and its speakers by the old spelling of its capital', () => {
    const found = idsOf(search(index, 'Kiev'));
    expect(found).toEqual(expect.arrayContaining(['UA', 'volodymyr-zelenskyy']));
    expect(found).toEqual(idsOf(search(index, 'Kyiv')));
  });

  it('begins at the beginning of words only', () => {
    expect(idsOf(search(index, 'acron'))).toEqual([]);
    expect(idsOf(search(index, 'macr'))).toContain('emmanuel-macron');
  });

  it('ranks a name that begins so first, then a later word of a name, then offices and countries', () => {
    expect(idsOf(search(small, 'l'))).toEqual(['dov-lund', 'LOA', 'league-assembly']);
    expect(idsOf(search(small, 'gr'))[0]).toBe('pavo-grint');
    expect(idsOf(search(small, 'm'))).toEqual([
      'cleo-marsh',
      'mira-solen',
      'ada-quill',
      'dov-lund',
      'pavo-grint',
    ]);
    expect(idsOf(search(small, 'minister'))).toEqual(['ada-quill', 'cleo-marsh', 'dov-lund', 'pavo-grint']);
  });

  it('wants each word, in any order', () => {
    expect(idsOf(search(small, 'minister corvia prime'))).toEqual(['cleo-marsh', 'dov-lund']);
    expect(idsOf(search(small, 'minister arvenia'))).toEqual([]);
  });

  it.each(['', '   ', ' - ', '(', '…', "'"])('finds nothing where no word is typed: “%s”', (query) => {
    expect(search(index, query)).toEqual([]);
    expect(searchActors(index, query)).toBeNull();
  });

  it.each(['.*', '[a-z]', 'a|b', '^', '$', 'm.*n', 'macr[ao]n', '\\w', '(?:)', '🪁', 'zzz'])(
    'takes characters as they are: “%s” is no pattern',
    (query) => {
      expect(idsOf(search(index, query))).not.toContain('emmanuel-macron');
    },
  );

  it('never throws, never lists anything twice, and finds no more the more is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.constantFrom('a', 'e', ' m'),
        (typed, more) => {
          const found = idsOf(search(index, `m${typed}`));
          expect(new Set(found).size).toBe(found.length);
          const narrower = idsOf(search(index, `m${typed}${more}`));
          expect(narrower.filter((id) => !found.includes(id))).toEqual([]);
        },
      ),
    );
  });
});

describe(searchActors.name, () => {
  it('has the actors among what is found', () => {
    expect([...(searchActors(small, 'corvia') ?? [])].toSorted()).toEqual([
      'ada-quill',
      'cleo-marsh',
      'dov-lund',
    ]);
    expect(searchActors(small, 'dorland')).toEqual(new Set());
  });
});

interface Named {
  name: string;
  shortName?: string;
  aliases: readonly string[];
}

function namesOf({ name, shortName, aliases }: Named): string[] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}

function subjectOf(item: Findable): Named {
  return item.kind === 'actor' ? item.actor : item.country;
}

function idsOf(found: readonly Findable[]): string[] {
  return found.map((item) => (item.kind === 'actor' ? item.actor.id : item.country.code));
}

function hasStart(name: string, word: string): boolean {
  const start = foldText(word).slice(0, 3);
  return foldText(name)
    .split(/[\s\p{P}]+/u)
    .some((part) => part.startsWith(start));
}
