import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markPath, ringPath } from '../../src/layout/symbols.ts';
import { TONES } from '../../src/model/dataset.ts';
import { contrast, distance, lightOf, seenAs, VISIONS } from './colour.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/views/theme.css'), 'utf8');
const [light = new Map<string, string>(), dark = new Map<string, string>()] = [
  ...css.matchAll(/:root[\s,.\w]*\{([^}]*)\}/g),
].map(
  ([, block = '']) =>
    new Map([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, a = '', b = '']) => [a, b])),
);

const SCHEMES = [
  ['light', light],
  ['dark', dark],
] as const;
const GROUNDS = ['--ground', '--raised', '--wash'];
/** Each colour of words with the least contrast it has (WCAG 1.4.6, 1.4.3): quiet is what is said twice or cannot be used. */
const TEXTS = [
  ['--ink', 7],
  ['--ink-soft', 7],
  ['--ink-quiet', 4.5],
] as const;
const TONE_TOKENS = TONES.map((tone) => `--tone-${tone}`).filter((token) => light.has(token));
/** Of any two stances, at least this far apart in OKLab for every kind of vision: twice what is just noticeable. */
const APART = 5;

const embedCss = readFileSync(join(import.meta.dirname, '../../src/views/embed.css'), 'utf8');

describe('embed.css', () => {
  it.each([
    ["[data-theme='light'],", light],
    ["[data-theme='dark']", dark],
  ])('sets the palette of theme.css for %s', (selector, tokens) => {
    const block = embedCss.slice(embedCss.indexOf(`:root${selector}`)).split('}')[0] ?? '';
    const found = new Map([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, a, b]) => [a, b]));
    expect(found).toEqual(tokens);
  });
});

describe('theme.css', () => {
  it('gives every colour for light and for dark', () => {
    expect([...dark.keys()]).toEqual([...light.keys()]);
    expect(TONE_TOKENS.length).toBe(TONES.length - 1);
  });

  describe.each(SCHEMES)('in %s', (_name, tokens) => {
    it.each(TEXTS)('sets text in %s at %f to 1 or more on every ground', (text, least) => {
      const contrasts = GROUNDS.map((ground) => contrast(colour(tokens, text), colour(tokens, ground)));
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(least);
    });

    it('sets words at 7 to 1 or more where ground and ink are turned round, and where a quote is marked', () => {
      const ink = colour(tokens, '--ink');
      expect(contrast(colour(tokens, '--ground'), ink)).toBeGreaterThanOrEqual(7);
      expect(contrast(ink, colour(tokens, '--mark'))).toBeGreaterThanOrEqual(7);
    });

    it.each(product([...TONE_TOKENS, '--focus'], GROUNDS))(
      'draws %s on %s at 3 to 1 or more',
      (tone, ground) => {
        expect(contrast(colour(tokens, tone), colour(tokens, ground))).toBeGreaterThanOrEqual(3);
      },
    );

    it.each(Object.keys(VISIONS))('keeps every two stances apart for %s', (vision) => {
      const matrix = VISIONS[vision] ?? raise(vision);
      const seen = (token: string) => seenAs(lightOf(colour(tokens, token)), matrix);
      for (const [a, b] of pairsOf(TONE_TOKENS)) {
        expect(distance(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThan(APART);
      }
      for (const degree of ['', '-limited', '-strong']) {
        const [agree, disagree] = [`--tone-for${degree}`, `--tone-against${degree}`];
        expect(distance(seen(agree), seen(disagree)), `${agree} and ${disagree}`).toBeGreaterThan(10);
      }
    });
  });
});

describe('signs of stances', () => {
  it.each(['sign', 'ring'] as const)('differ by shape or filling, without any colour: %s', (kind) => {
    const draw = kind === 'sign' ? markPath : ringPath;
    const looks = TONES.filter((tone) => kind === 'sign' || tone !== 'none').map(
      (tone) => `${draw(tone)} ${lookOf(`.${kind}-${tone}`)}`,
    );
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('would be told apart by colour alone without their patterns', () => {
    expect(markPath('for')).toBe(markPath('for-limited'));
    expect(lookOf('.sign-for')).not.toBe(lookOf('.sign-for-limited'));
  });
});

describe(contrast.name, () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
  });
});

describe(seenAs.name, () => {
  it('leaves grey grey, and brings red and green close for those who lack a cone', () => {
    const grey = lightOf('#808080');
    for (const vision of Object.values(VISIONS)) {
      expect(distance(seenAs(grey, vision), grey)).toBeLessThan(0.1);
    }
    const [red, green] = [lightOf('#b04000'), lightOf('#5a7800')];
    const { deuteranopia = raise('deuteranopia') } = VISIONS;
    expect(distance(seenAs(red, deuteranopia), seenAs(green, deuteranopia))).toBeLessThan(
      distance(red, green) / 2,
    );
  });
});

/** How a rule fills and dashes, with every colour taken out: solid, a pattern or hollow. */
function lookOf(selector: string): string {
  const rules = [...css.replaceAll(/\/\*[^*]*\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, selectors = '']) => selectors.split(',').some((one) => one.trim() === selector),
  );
  if (rules.length === 0) raise(selector);
  const body = rules.map(([, , declarations = '']) => declarations).join('');
  const fill = body.match(/fill:\s*([^;]+);/)?.[1] ?? '';
  const dashes = body.match(/stroke-dasharray:\s*([^;]+);/)?.[1] ?? 'whole';
  // Both hatches look the same: what they differ by is a colour.
  const pattern = fill.match(/url\(#([a-z]+)/)?.[1];
  const filling = pattern ?? (fill === 'var(--ground)' || fill === 'none' ? 'hollow' : 'solid');
  return `${filling} ${dashes}`;
}

function colour(tokens: ReadonlyMap<string, string>, token: string): string {
  return tokens.get(token) ?? raise(token);
}

function raise(missing: string): never {
  throw new Error(`${missing} is not there.`);
}

function product(left: readonly string[], right: readonly string[]): [string, string][] {
  return left.flatMap((a) => right.map((b): [string, string] => [a, b]));
}

function pairsOf(items: readonly string[]): [string, string][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [string, string] => [a, b]));
}
