import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeVerb } from '../../src/desk/agreeVerb.ts';
import { nominalAlpha, shareAgreed, type Unit } from '../../src/desk/agreement.ts';
import { SMALL_DIR } from '../fixtures/small.ts';
import { desk, makeFolder } from './desk.ts';

/** The examples of Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011); a dot is not coded. */
const PUBLISHED: readonly [string, number, readonly string[]][] = [
  ['A: binary, two observers', 0.095, ['0100000010', '1110010000']],
  ['B: nominal, two observers', 0.692, ['aabbdcccedda', 'babbbccceddd']],
  [
    'C: nominal, four observers, missing data',
    0.743,
    ['1233214 12...', '12332241 25.3', '.33323422 51.', '12332441 251.'].map(squeeze),
  ],
];

describe(nominalAlpha.name, () => {
  it.each(PUBLISHED)('gives the published figure of example %s: %d', (_, alpha, observers) => {
    expect(nominalAlpha(unitsOf(observers))).toBeCloseTo(alpha, 3);
  });

  it('is 1 where all agree on several values, and not defined where there is but one', () => {
    expect(nominalAlpha(unitsOf(['abca', 'abca']))).toBe(1);
    expect(nominalAlpha(unitsOf(['aaa', 'aaa']))).toBeNull();
    expect(nominalAlpha(unitsOf(['ab.', '..c']))).toBeNull();
    expect(nominalAlpha([])).toBeNull();
  });

  it('does not depend on who is first, nor on the order of the units', () => {
    const pair = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', null));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (units) => {
        const swapped = units.map(([one, two]): Unit => [two, one]).toReversed();
        const [alpha, other] = [nominalAlpha(units), nominalAlpha(swapped)];
        if (alpha === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(alpha, 10);
      }),
    );
  });
});

describe(shareAgreed.name, () => {
  it('counts the units that both coded', () => {
    expect(shareAgreed(unitsOf(['aab.', 'abb.']))).toBeCloseTo(2 / 3, 10);
    expect(shareAgreed(unitsOf(['.', '.']))).toBeNull();
  });
});

describe(agreeVerb.name, () => {
  const dir = makeFolder();
  const write = (name: string, lines: string[]): string => {
    const path = join(dir, name);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  };
  const first = write('a.csv', [
    'id,stance,settles,summary',
    's1,supports,true,x',
    's2,opposes,true,y',
    's3,opposes,,z',
    's4,supports,true,z',
  ]);
  const second = write('b.csv', [
    'settles,id,stance,summary',
    'TRUE,s1,supports,other',
    'FALSE,s2,opposes,other',
    'true,s3,supports,z',
    'true,s5,supports,z',
  ]);

  it('gives figures for each coded field that both have, the differences, and what only one has', async () => {
    const { code, out } = await desk(SMALL_DIR, ['agree', first, second]);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.replace(/\s+/g, ' '))).toEqual([
      'field statements agreement alpha',
      'stance 3 0.667 0.444',
      'settles 2 0.500 0.000',
      '',
      `Differences (${first}, ${second}):`,
      's2 settles: true, false',
      's3 stance: opposes, supports',
      `Only in ${first}: s4`,
      `Only in ${second}: s5`,
    ]);
  });

  it('gives the same as JSON, for the columns asked for', async () => {
    const { out } = await desk(SMALL_DIR, ['agree', first, second, '--json', '--fields', 'settles']);
    expect(JSON.parse(out)).toMatchObject({ fields: [{ field: 'settles', statements: 2, agreement: 0.5 }] });
  });

  it('refuses a column that is not in both, and a table that cannot be read', async () => {
    expect(await desk(SMALL_DIR, ['agree', first, second, '--fields', 'reach'])).toMatchObject({ code: 2 });
    const doubled = write('c.csv', ['id,stance', 's1,supports', 's1,opposes', 's2']);
    const { code, warned } = await desk(SMALL_DIR, ['agree', first, doubled]);
    expect(code).toBe(1);
    expect(warned).toContain('row 3, column A (id): found "s1"; allowed each id once; it is in row 2');
    expect(warned).toContain('row 4: found 1 cells; allowed 2 cells');
  });
});

function squeeze(codes: string): string {
  return codes.replaceAll(' ', '');
}

function unitsOf(observers: readonly string[]): Unit[] {
  return [...(observers[0] ?? '')].map((_, unit) =>
    observers.map((codes) => (codes[unit] === '.' ? null : (codes[unit] ?? null))),
  );
}
