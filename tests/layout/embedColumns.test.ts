import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutEmbed } from '../../src/layout/embedColumns.ts';
import { groupSpectrum } from '../../src/layout/spectrumColumns.ts';
import { describeCount } from '../../src/model/describe.ts';
import { selectStandings } from '../../src/model/select.ts';
import { shownColumns } from '../../src/pages/shownColumns.ts';
import { realDataset as dataset, realDays } from '../fixtures/real.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/views/embed.css'), 'utf8');
const { stances, opensOn } = dataset.question;

describe(layoutEmbed.name, () => {
  it('gives the fullest column the most sub-columns, and every column at least one', () => {
    const columns = layoutEmbed(groupSpectrum(stances, selectStandings(dataset, opensOn)), describeCount);
    const widest = columns.map(({ bands }) => bands.at(-1)?.count);
    expect(widest).toEqual([4, 2, 1, 2]);
    for (const { bands } of columns) expect(bands.map(({ step }) => step)).toEqual([592, 708, 816, 1088]);
  });

  it('never asks for a number of sub-columns that embed.css has no rule for', () => {
    const missing = new Set<string>();
    for (const at of realDays) {
      for (const by of ['leader', 'country'] as const) {
        const columns = shownColumns(
          dataset,
          { at, by, sort: 'country' },
          { shown: selectStandings(dataset, at) },
        );
        for (const { bands } of layoutEmbed(columns, describeCount)) {
          for (const { step, count } of bands) {
            const name = `.bands-${step}-${count}`;
            if (count > 1 && !css.includes(`${name} .embed-flow`)) missing.add(name);
          }
        }
      }
    }
    expect([...missing]).toEqual([]);
  });
});
