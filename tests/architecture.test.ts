import { describe, expect, it } from 'vitest';
import { filesReachedFrom, findViolations, type Sources } from './architecture.ts';

const texts = import.meta.glob<string>('../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources: Sources = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.replace('../src/', ''), text]),
);

describe('the program', () => {
  it('keeps the import rule, its length and its hands off the browser', () => {
    expect(findViolations(sources)).toEqual([]);
  });

  it('sends no schema, no raw data reader, no words of the about page or the dictionary and nothing of share images to the browser', () => {
    const sent = ['entries/explorer.tsx', 'entries/embed.tsx'].flatMap((entry) => [
      ...filesReachedFrom(sources, entry),
    ]);
    expect(sent).toContain('pages/EmbedPage.tsx');
    expect(sent).toContain('model/position.ts');
    expect(
      sent.filter((file) =>
        /^(model\/(schema|parse|loadAbout|loadColumns|loadCard|cardContent|describeCard)|layout\/card|build\/|zod)/.test(
          file,
        ),
      ),
    ).toEqual([]);
  });
});

describe('the first script of an embed', () => {
  it('brings nothing but the reading of its query: it blocks the first paint', () => {
    const sent = filesReachedFrom(sources, 'entries/embedStart.ts');
    expect([...sent]).toEqual(['entries/embedStart.ts', 'state/embedQuery.ts', 'entries/trust.ts']);
  });
});

describe(findViolations.name, () => {
  it.each([
    [
      'layout/a.ts',
      "import { b } from '../views/b.ts';",
      'layout/a.ts: imports views/b.ts, a folder to its right',
    ],
    [
      'layout/a.ts',
      "import type { B } from '../state/b.ts';",
      'layout/a.ts: imports state/b.ts; layout knows no state',
    ],
    [
      'views/A.tsx',
      "import type { B } from '../state/b.ts';",
      'views/A.tsx: imports state/b.ts; views know no state',
    ],
    [
      'views/A.tsx',
      "import b from '../data/b.json';",
      'views/A.tsx: imports data/b.json; only model/load*.ts imports data/',
    ],
    [
      'pages/A.tsx',
      "import {\n  b,\n} from '../model/parse.ts';",
      'pages/A.tsx: imports model/parse.ts; raw data stay at the door',
    ],
    [
      'state/a.ts',
      "const b = import('../model/schema.ts');",
      'state/a.ts: imports model/schema.ts; raw data stay at the door',
    ],
    ['views/A.tsx', "import { max } from 'd3';", 'views/A.tsx: imports the package d3'],
    ['model/load.ts', "import { z } from 'zod';", 'model/load.ts: imports the package zod'],
    ['pages/A.tsx', "import 'lodash';", 'pages/A.tsx: imports the package lodash'],
    ['layout/a.ts', 'const width = document.body.clientWidth;', 'layout/a.ts: touches document'],
    ['views/A.tsx', 'useEffect(() => window.scrollTo(0, 0));', 'views/A.tsx: touches window'],
    ['views/index.ts', 'export const a = 1;', 'views/index.ts: passes on what others export'],
    ['views/A.tsx', "export { b } from './b.ts';", 'views/A.tsx: passes on what others export'],
    ['views/A.tsx', '\n'.repeat(300) + 'a;', 'views/A.tsx: has 301 lines'],
    ['utils/a.ts', 'export const a = 1;', 'utils/a.ts: stands in no folder of the order'],
  ])('finds what is planted in %s: %j', (file, text, violation) => {
    expect(findViolations({ [file]: text })).toEqual([violation]);
  });

  it('finds a cycle, also one of types', () => {
    const cycle = {
      'model/a.ts': "import { b } from './b.ts';",
      'model/b.ts': "import type { A } from './a.ts';",
    };
    expect(findViolations(cycle)).toEqual(['model/a.ts: imports itself by way of model/b.ts → model/a.ts']);
  });

  it('takes no word in a comment or a text for a global', () => {
    const text = "/* the window */ // of the document\nconst a = 'window'; const b = { history: c.history };";
    expect(findViolations({ 'views/A.tsx': text })).toEqual([]);
  });

  it('lets hooks, the address book and the build touch what they are for', () => {
    const text = 'window.scrollTo(0, 0);';
    const files = ['views/useScroll.ts', 'state/history.ts', 'build/a.ts', 'entries/a.tsx'];
    expect(findViolations(Object.fromEntries(files.map((file) => [file, text])))).toEqual([]);
  });
});
