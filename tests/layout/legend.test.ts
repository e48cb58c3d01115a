import { describe, expect, it } from 'vitest';
import { LEGEND_SIGNS, signsOf } from '../../src/layout/legend.ts';
import { drawReal } from '../fixtures/drawings.ts';

describe(signsOf.name, () => {
  it('explains what stands in the drawing and nothing else', () => {
    expect(signsOf(drawReal('2024-05-30', 1088), null)).toEqual(['mark', 'ring', 'pips', 'premise', 'party']);
  });

  it('adds the grey of speakers who were followed in office, once there are some', () => {
    expect(signsOf(drawReal('2024-12-16', 1088), null)).toContain('muted');
  });

  it('adds the frame of a search only where it finds somebody who is drawn', () => {
    const drawing = drawReal('2024-05-30', 1088);
    expect(signsOf(drawing, new Set(['emmanuel-macron']))).toContain('match');
    expect(signsOf(drawing, new Set(['nobody']))).not.toContain('match');
  });

  it('keeps one order, whatever there is', () => {
    const signs = signsOf(drawReal('2024-12-16', 1088), null);
    expect(LEGEND_SIGNS.filter((kind) => signs.includes(kind))).toEqual(signs);
  });

  it('explains nothing of an empty drawing', () => {
    expect(signsOf(drawReal('2024-01-01', 1088), null)).toEqual([]);
  });
});
