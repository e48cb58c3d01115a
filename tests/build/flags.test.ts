import { describe, expect, it } from 'vitest';
import { flagSymbols } from '../../src/build/flags.ts';
import { realDataset } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const symbols = symbolsIn(flagSymbols(realDataset.actorsByCountry.keys()));
/** What stands for a country that does not exist. */
const [[, neutral = ''] = []] = symbolsIn(flagSymbols(smallArchive().dataset.actorsByCountry.keys()));

describe(flagSymbols.name, () => {
  it('draws one flag for each country and body with speakers', () => {
    const codes = [...realDataset.actorsByCountry.keys()].map((code) => `flag-${code.toLowerCase()}`);
    expect([...symbols.keys()].toSorted()).toEqual(codes.toSorted());
  });

  it('has a flag of its own for every country, and a neutral sign for NATO', () => {
    const unknown = [...symbols].filter(([, drawing]) => drawing === neutral).map(([id]) => id);
    expect(unknown).toEqual(['flag-nato']);
  });

  it('defines nothing by an id that two flags could share', () => {
    for (const [id, drawing] of symbols) expect(drawing, `of ${id}`).not.toMatch(/\sid=|url\(#(?!round)/);
  });

  it('brings no script, no style and no outside reference along', () => {
    for (const [id, drawing] of symbols)
      expect(drawing, `of ${id}`).not.toMatch(/<script|style=|href=|\son\w+=/);
  });
});

function symbolsIn(svg: string): Map<string, string> {
  const found = svg.matchAll(/<symbol id="([^"]+)"[^>]*>(.*?)<\/symbol>/gs);
  return new Map([...found].map(([, id = '', drawing = '']) => [id, drawing]));
}
