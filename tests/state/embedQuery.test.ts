import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksForMore,
  CONTROLS,
  formatEmbedOptions,
  parseEmbedOptions,
  STATE_KEYS,
  stateOf,
  THEMES,
  type EmbedOptions,
} from '../../src/state/embedQuery.ts';
import { QUERY_KEYS } from '../../src/state/queryKeys.ts';
import { formatState, parseState } from '../../src/state/url.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

const DAY = dataset.question.opensOn;
const DEFAULTS: EmbedOptions = { theme: 'auto', controls: 'none', plain: false };

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom(...THEMES),
  controls: fc.constantFrom(...CONTROLS),
  plain: fc.boolean(),
});

const anyQuery = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...STATE_KEYS, 'theme', 'controls', 'plain'), fc.string()),
      fc.oneof(fc.constantFrom('', DAY, 'dark', 'date', '1', 'country', 'spectrum'), fc.string()),
    ),
    { maxLength: 6 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());

describe(parseEmbedOptions.name, () => {
  it('reads back every choice that was written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(parseEmbedOptions(formatEmbedOptions(options))).toEqual({ options, ignored: [] });
      }),
    );
  });

  it('gives known values for any query, and tells of each value that it did not take', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, fc.string()), (search) => {
        const { options, ignored } = parseEmbedOptions(search);
        expect(THEMES).toContain(options.theme);
        expect(CONTROLS).toContain(options.controls);
        const query = new URLSearchParams(search);
        for (const { key, value } of ignored) expect(query.get(key)).toBe(value);
        const asked = query.get('theme') ?? '';
        expect(ignored.some(({ key }) => key === 'theme')).toBe(asked !== '' && asked !== options.theme);
      }),
    );
  });

  it.each([
    ['', DEFAULTS],
    ['?theme=dark', { ...DEFAULTS, theme: 'dark' }],
    ['?plain', { ...DEFAULTS, plain: true }],
    ['?plain=1&controls=all', { ...DEFAULTS, plain: true, controls: 'all' }],
    ['?plain=0', DEFAULTS],
    ['?theme=', DEFAULTS],
  ])('reads %j', (search, options) => {
    expect(parseEmbedOptions(search)).toEqual({ options, ignored: [] });
  });

  it('falls back from values it does not know, one by one', () => {
    expect(parseEmbedOptions('?theme=pink&controls=date&plain=maybe')).toEqual({
      options: { theme: 'auto', controls: 'date', plain: true },
      ignored: [
        { key: 'theme', value: 'pink' },
        { key: 'plain', value: 'maybe' },
      ],
    });
  });
});

describe('STATE_KEYS', () => {
  it('are the keys of the explorer', () => {
    expect([...STATE_KEYS].toSorted()).toEqual(QUERY_KEYS.map(({ key }) => key).toSorted());
  });
});

describe(asksForMore.name, () => {
  it.each([
    '',
    '?theme=dark&controls=all&plain',
    `?at=${DAY}`,
    '?by=leader&sort=country&view=spectrum',
    '?utm_source=x',
    '?at=',
  ])('is content with the page as it was drawn for %j', (search) => {
    expect(asksForMore(search, DAY)).toBe(false);
  });

  it.each([
    '?at=2024-12-16',
    '?at=nonsense',
    '?by=country',
    '?q=a',
    '?stance=opposes',
    '?from=2024-05-01',
    `?at=${DAY}&shifted=1`,
  ])('asks for more with %j', (search) => {
    expect(asksForMore(search, DAY)).toBe(true);
  });

  it('never takes a state that differs from the drawn one for it', () => {
    fc.assert(
      fc.property(anyQuery, (search) => {
        const { state, ignored } = parseState(dataset, '', search);
        const differs = formatState(dataset, state) !== '' || ignored.length > 0;
        if (differs) expect(asksForMore(search, DAY)).toBe(true);
      }),
    );
  });
});

describe(stateOf.name, () => {
  it('keeps what the full page understands, and leaves the look of the embed behind', () => {
    expect(stateOf('?theme=dark&at=2024-12-16&plain&q=a%26b&x=1')).toBe('?at=2024-12-16&q=a%26b');
    expect(stateOf('?theme=dark')).toBe('');
  });

  it('asks the full page for the same state', () => {
    fc.assert(
      fc.property(anyQuery, (search) => {
        expect(parseState(dataset, '', stateOf(search)).state).toEqual(parseState(dataset, '', search).state);
      }),
    );
  });
});
