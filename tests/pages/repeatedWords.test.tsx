// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse.ts';
import { LONGEST_NAME } from '../../src/model/schemaText.ts';
import { madeShapes } from '../fixtures/madeMap.ts';
import { smallFiles } from '../fixtures/small.ts';
import { drawPicture } from '../pictures.tsx';
import { chart, openExplorer } from './openExplorer.tsx';

/** Broken at spaces, and broken inside: both into lines of which several are the same. */
const REPEATED = ['Port ', 'zusammen'].map((word) => word.repeat((LONGEST_NAME - 8) / word.length));

interface Named {
  name: string;
  shortName?: string;
}

/** The small dataset with this name for everything that has one, and a number after it. */
function nameAll(name: string): Dataset {
  const files = smallFiles() as { actors: Record<string, Named>; countries: Record<string, Named> };
  const both = [...Object.values(files.actors), ...Object.values(files.countries)];
  for (const [index, one] of both.entries()) {
    one.name = `${name.trim()} ${index}`;
    if (one.shortName) one.shortName = one.name;
  }
  const result = parseDataset(files as unknown as ReturnType<typeof smallFiles>);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.archive.dataset;
}

/** How often a line is the same as one before it in its label. */
function countRepeated(root: Element): number {
  const labels = [...root.querySelectorAll('text, [role="heading"], g')].map((label) =>
    [...label.children].map(({ textContent }) => textContent.trim()).filter((line) => line !== ''),
  );
  return labels.reduce((sum, lines) => sum + lines.length - new Set(lines).size, 0);
}

// What is the same must not confuse React, which says so in the console; and that fails a test.
describe.each(REPEATED)('a name whose lines are the same, %s', (name) => {
  it.each([280, 592, 1088])('is drawn with all of its lines in the chart at %d px', (width) => {
    openExplorer('?at=2030-05-01', { width, dataset: nameAll(name) });
    expect(countRepeated(chart())).toBeGreaterThan(0);
  });

  it.each(['spectrum', 'map', 'timeline'] as const)(
    'is drawn with all of its lines in the picture of the %s',
    (view) => {
      const picture = { dataset: nameAll(name), at: '2030-05-01', view, shapes: madeShapes } as const;
      for (const by of ['leader', 'country'] as const) {
        const { container } = render(drawPicture({ ...picture, by }));
        expect(countRepeated(container)).toBeGreaterThan(0);
      }
    },
  );
});
