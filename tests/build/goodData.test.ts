import { describe, expect, it } from 'vitest';
import { keepGoodData } from '../../src/build/goodData.ts';

/** Something to read that can be broken and mended. */
function makeSource(first: () => string) {
  const source = { read: first };
  return { source, good: keepGoodData(() => source.read()) };
}

const fail = (problems: string) => (): string => {
  throw new Error(problems);
};

describe(keepGoodData.name, () => {
  it('has what was read, and no problem', () => {
    const { good } = makeSource(() => 'first');
    expect([good.data(), good.problems()]).toEqual(['first', null]);
  });

  it('keeps the last that was whole while the source is broken, and says what is wrong', () => {
    const { source, good } = makeSource(() => 'first');
    source.read = fail('no such stance');
    good.refresh();
    expect([good.data(), good.problems()]).toEqual(['first', 'no such stance']);
    source.read = fail('two of one id');
    good.refresh();
    expect([good.data(), good.problems()]).toEqual(['first', 'two of one id']);
  });

  it('takes what is mended, and forgets the problem', () => {
    const { source, good } = makeSource(fail('no such stance'));
    expect([good.data(), good.problems()]).toEqual([null, 'no such stance']);
    source.read = () => 'second';
    expect(good.data()).toBeNull();
    good.refresh();
    expect([good.data(), good.problems()]).toEqual(['second', null]);
  });
});
