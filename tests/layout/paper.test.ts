import { describe, expect, it } from 'vitest';
import { layoutForPaper } from '../../src/layout/paper.ts';
import { groupSpectrum } from '../../src/layout/spectrumColumns.ts';
import { describeCount } from '../../src/model/describe.ts';
import { selectStandings } from '../../src/model/select.ts';
import { realDataset, realDays } from '../fixtures/real.ts';

/** Letter is the shorter of the papers: its height for each px of width, within margins of 12 mm. */
const LETTER = (279.4 - 24) / (215.9 - 24);

function drawFor(day: string) {
  const columns = groupSpectrum(realDataset.question.stances, selectStandings(realDataset, day), 'country');
  return layoutForPaper(columns, describeCount);
}

describe(layoutForPaper.name, () => {
  it('sets the chart in large type while it fits, and in smaller type once it does not', () => {
    expect(drawFor('2024-04-10').step).toBe(708);
    expect(drawFor('2024-05-30').step).toBe(816);
    expect(drawFor('2024-12-16').step).toBe(1088);
  });

  it('lets the whole chart go on one page at every date of the data, beside heading and legend', () => {
    const high = realDays.filter((day) => {
      const { step, layout } = drawFor(day);
      return layout.height / step > LETTER - 0.55;
    });
    expect(realDays.length).toBeGreaterThan(50);
    expect(high).toEqual([]);
  });

  it('never stacks the columns', () => {
    expect(realDays.filter((day) => drawFor(day).layout.stacked)).toEqual([]);
  });
});
