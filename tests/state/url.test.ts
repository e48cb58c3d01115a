import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/model/day.ts';
import { choicesOf } from '../../src/model/filter.ts';
import { SORTS, ROW_COLUMNS } from '../../src/model/order.ts';
import {
  BYS,
  lateViewsOf,
  openState,
  VIEWS,
  type ExplorerState,
  type Selection,
} from '../../src/state/explorer.ts';
import { cleanSearch } from '../../src/state/queryKeys.ts';
import { formatLink, formatPath, formatState, isExplorerPath, parseState } from '../../src/state/url.ts';
import { realDataset as dataset } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { firstDay, lastDay, opensOn } = dataset.question;

const anySelection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...dataset.countries.keys()).map((code): Selection => ({ kind: 'country', code })),
  fc.constantFrom(...dataset.actors.keys()).map((id): Selection => ({ kind: 'actor', id, statement: null })),
  fc
    .constantFrom(...dataset.statements)
    .map(({ id, actor }): Selection => ({ kind: 'actor', id: actor, statement: id })),
);

const choices = (group: Parameters<typeof choicesOf>[1]) =>
  fc.oneof(fc.constant([]), fc.subarray([...choicesOf(dataset, group)]));

/** What may be asked for beside selection and date; a field that is left out keeps its default. */
const anyQuery = fc.record(
  {
    at: fc.integer({ min: 0, max: daysBetween(firstDay, lastDay) }).map((count) => addDays(firstDay, count)),
    from: fc
      .integer({ min: 0, max: daysBetween(firstDay, lastDay) })
      .map((count): string | null => addDays(firstDay, count)),
    view: fc.constantFrom(...VIEWS),
    by: fc.constantFrom(...BYS),
    sort: fc.constantFrom(...SORTS),
    rows: fc.record({ column: fc.constantFrom(...ROW_COLUMNS), descending: fc.boolean() }),
    q: fc.string({ unit: 'grapheme' }).map(cleanSearch),
  },
  { requiredKeys: [] },
);

const anyState: fc.Arbitrary<ExplorerState> = fc
  .record({
    selection: anySelection,
    query: anyQuery,
    stance: choices('stance'),
    region: choices('region'),
    shifted: fc.boolean(),
  })
  .map(({ selection, query, stance, region, shifted }) => {
    const state = openState(dataset, selection);
    const asked = { ...state, ...query, filters: { ...state.filters, stance, region, shifted } };
    return { ...asked, from: asked.from !== null && asked.from < asked.at ? asked.from : null };
  });

describe(parseState.name, () => {
  it('does not know the map of a question that has none, and tells of it', () => {
    const without = smallArchive().dataset;
    expect(without.question.map).toBe(false);
    const parsed = parseState(without, '', '?view=map');
    expect(parsed.ignored).toEqual([{ key: 'view', value: 'map' }]);
    expect(parsed.state.view).toBe('spectrum');
    expect(lateViewsOf(without)).not.toContain('map');
    expect(lateViewsOf(dataset)).toContain('map');
  });

  it('reads what formatState wrote, and understands all of it', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parse(formatState(dataset, state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('reads what formatLink wrote, and understands all of it', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parse(formatLink(dataset, state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('opens the question at its own day, a statement at the day it became public', () => {
    expect(parse('').state).toEqual(openState(dataset, null));
    expect(parse('').state.at).toBe(opensOn);
    expect(parse('actor/donald-trump/donald-trump-2024-11-25/').state.at).toBe('2024-12-12');
    expect(parse('country/gb/').state.at).toBe('2024-11-21');
    expect(parse('country/br/').state.at).toBe(opensOn);
  });

  it.each([
    ['?at=2024-02-30', 'at', '2024-02-30'],
    ['?at=2023-01-01', 'at', '2023-01-01'],
    ['?at=2999-01-01', 'at', '2999-01-01'],
    ['?at=yesterday', 'at', 'yesterday'],
    ['?at=2024-05-30T00:00', 'at', '2024-05-30T00:00'],
    ['?view=globe', 'view', 'globe'],
    ['?by=party', 'by', 'party'],
    ['?from=2024-05-30', 'from', '2024-05-30'],
    ['?from=2024-04-02', 'from', '2024-04-02'],
    ['?from=2024-02-30', 'from', '2024-02-30'],
    ['actor/nobody/', 'page', 'actor/nobody/'],
    ['actor/__proto__/', 'page', 'actor/__proto__/'],
    ['country/zz/', 'page', 'country/zz/'],
    ['wp-admin/setup.php', 'page', 'wp-admin/setup.php'],
    ['../../etc/passwd', 'page', '../../etc/passwd'],
    ['actor/olaf-scholz/joe-biden-2024-06-06/', 'statement', 'joe-biden-2024-06-06'],
    ['actor/olaf-scholz/<script>/', 'statement', '<script>'],
  ])('falls back and reports it: %s', (href, key, value) => {
    expect(parse(href).ignored).toEqual([{ key, value }]);
  });

  it('keeps what it understood beside what it did not', () => {
    const { state, ignored } = parse('country/de/?at=never&view=globe');
    expect(state).toEqual(openState(dataset, { kind: 'country', code: 'DE' }));
    expect(ignored.map(({ key }) => key).toSorted()).toEqual(['at', 'view']);
  });

  it.each(['?utm_source=x&fbclid=y', '?constructor=1&toString=2&__proto__=3', '?AT=2024-05-30', '?'])(
    'leaves alone what is not ours: %s',
    (href) => {
      expect(parse(href)).toEqual({ state: openState(dataset, null), ignored: [] });
    },
  );

  it('takes the first of a key that comes twice', () => {
    expect(parse('?at=2024-05-28&at=2024-12-01').state.at).toBe('2024-05-28');
  });

  it('never throws, and what it makes of anything can be written and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, search) => {
        const { state } = parseState(dataset, path, search);
        expect(parse(formatState(dataset, state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('never throws on the keys that are ours, whatever their values', () => {
    const key = fc.constantFrom(
      'at',
      'view',
      'by',
      'sort',
      'rows',
      'stance',
      'region',
      'shifted',
      'q',
      'from',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%', '%E0%A4%A', ',,', '-', '1,1', '\u0000'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const search = `?${pairs.map((pair) => pair.join('=')).join('&')}`;
        const { state } = parseState(dataset, '', search);
        expect(parse(formatState(dataset, state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it.each(
    readFileSync(join(import.meta.dirname, '../fixtures/links.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  )('understands the published link %s', (link) => {
    const { state, ignored } = parse(link);
    expect(ignored).toEqual([]);
    expect(parse(formatLink(dataset, state)).state).toEqual(state);
  });
});

describe(formatState.name, () => {
  it('leaves out what is the default', () => {
    expect(formatState(dataset, openState(dataset, null))).toBe('');
    expect(formatState(dataset, { ...openState(dataset, null), at: firstDay })).toBe(`?at=${firstDay}`);
    const scholz = { kind: 'actor', id: 'olaf-scholz', statement: null } as const;
    expect(formatState(dataset, openState(dataset, scholz))).toBe('actor/olaf-scholz/');
  });
});

describe(formatLink.name, () => {
  it('always carries the date', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(formatLink(dataset, state)).toMatch(new RegExp(`[?&]at=${state.at}(&|$)`));
      }),
    );
  });
});

describe(formatPath.name, () => {
  it('writes countries in lower case, and leaves out a statement that is not in the data', () => {
    expect(formatPath({ kind: 'country', code: 'NATO' }, dataset)).toBe('country/nato/');
    expect(formatPath({ kind: 'actor', id: 'joe-biden', statement: 'gone' }, dataset)).toBe(
      'actor/joe-biden/',
    );
  });
});

describe(isExplorerPath.name, () => {
  it('knows the explorer from other pages and other files', () => {
    expect(['', '?at=2024-05-30', 'actor/joe-biden/', 'country/de/'].every(isExplorerPath)).toBe(true);
    expect(['about/', 'data/actors/joe-biden.json', 'feed.xml', '#chart'].some(isExplorerPath)).toBe(false);
  });
});

function parse(href: string) {
  const [path = '', search = ''] = href.split(/\?(.*)/s);
  return parseState(dataset, path, search);
}
