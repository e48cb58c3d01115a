import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArchive } from '../../src/build/readData.ts';
import { checkVerb } from '../../src/desk/checkVerb.ts';
import { selectCoverage } from '../../src/desk/coverage.ts';
import { newVerb } from '../../src/desk/newVerb.ts';
import { reportVerb } from '../../src/desk/reportVerb.ts';
import { runDesk } from '../../src/desk/runDesk.ts';
import { VERBS } from '../../src/desk/verbs.ts';
import { smallArchive, SMALL_DIR } from '../fixtures/small.ts';
import { copyData, desk, makeFolder, readAll } from './desk.ts';

const ROOT = join(import.meta.dirname, '../..');

describe(runDesk.name, () => {
  it('lists every command, and helps with each', async () => {
    const { code, out } = await desk(SMALL_DIR, ['help']);
    expect(code).toBe(0);
    for (const { name, summary } of VERBS) {
      expect(out).toContain(summary);
      const help = await desk(SMALL_DIR, [name, '--help']);
      expect(help.code).toBe(0);
      expect(help.out).toMatch(new RegExp(`^npm run data -- ${name}[\\s\\S]*--data <folder>`));
      expect(await desk(SMALL_DIR, ['help', name])).toEqual(help);
    }
  });

  it.each([
    [[], /^$/],
    [['chek'], /did you mean "check"\?/],
    [['check', '--jsn'], /Did you mean "--json"\?/],
    [['check', 'a', 'b'], /"check" takes \[folder\]\./],
    [['export'], /"export" takes <file\.csv>\./],
    [['export', 'a.txt'], /has to end in \.csv/],
    [['import', 'nowhere.csv'], /There is no table nowhere\.csv/],
    [['verify', 'nowhere'], /There is no folder nowhere/],
    [['add', '--set', 'nothing'], /--set takes column=value/],
    [['report', '--days', 'many'], /--days takes a whole number/],
    [['agree', 'a.csv', 'b.csv'], /There is no file a\.csv/],
  ])('ends with 2 and says why: %j', async (args, told) => {
    const { code, warned } = await desk(SMALL_DIR, args);
    expect(code).toBe(2);
    expect(warned).toMatch(told);
  });
});

describe(checkVerb.name, () => {
  it('says that there is nothing, of the folder named or of the usual one', async () => {
    const none = { code: 0, out: 'No problems.', warned: '' };
    expect(await desk(SMALL_DIR, ['check'])).toEqual(none);
    expect(await desk('nowhere', ['check', SMALL_DIR])).toEqual(none);
    expect(await desk('nowhere', ['check', '--data', SMALL_DIR])).toEqual(none);
  });

  it('lists every problem as a line, or as JSON', async () => {
    const dir = copyData();
    rmSync(join(dir, 'coding.json'));
    breakStance(dir);
    const { code, out } = await desk(dir, ['check']);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^actors\/mira-solen\.json:\d+:\d+ › statements\[.*\]\.stance: found "suports"; .*"supports"\?$/,
      ),
      'coding.json: found no such file; allowed a JSON file',
      '2 problems.',
    ]);
    const json = await desk(dir, ['check', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({
      problems: [
        { file: 'actors/mira-solen.json', line: 13, column: 7, found: '"suports"', nearest: 'supports' },
        { file: 'coding.json', field: '', found: 'no such file' },
      ],
    });
  });
});

describe(newVerb.name, () => {
  it('makes a folder that passes the check, with the words and schemas an editor needs', async () => {
    const dir = join(makeFolder(), 'another');
    const { code, out } = await desk(SMALL_DIR, ['new', dir]);
    expect({ code, last: out.split('\n').at(-1) }).toEqual({ code: 0, last: 'No problems.' });
    expect(Object.keys(readAll(dir))).toEqual(
      expect.arrayContaining(['README.md', 'question.json', '.vscode/settings.json']),
    );
    expect(loadArchive(dir).dataset.statements).toHaveLength(3);
    expect(readAll(dir)['schema/actor.schema.json']).toContain('"shortName"');
  });

  it('writes nothing into a folder that holds anything', async () => {
    const dir = makeFolder();
    writeFileSync(join(dir, 'mine.txt'), 'mine');
    expect(await desk(SMALL_DIR, ['new', dir])).toMatchObject({
      code: 1,
      warned: expect.stringContaining('is not empty'),
    });
    expect(readAll(dir)).toEqual({ 'mine.txt': 'mine' });
  });
});

describe(selectCoverage.name, () => {
  const coverage = selectCoverage(smallArchive(), 50);

  it('counts what there is', () => {
    expect(coverage).toMatchObject({
      statements: 12,
      actors: 6,
      quoted: 1,
      reported: 11,
      lastDay: '2030-06-30',
    });
    expect(coverage.silent.lookedFor.map(({ code }) => code)).toEqual(['XD']);
    expect(coverage.singleSource).toContain('ada-quill-2030-03-12');
    expect(coverage.singleSource).not.toContain('ada-quill-2030-04-20');
    expect(coverage.undatedSources).toContainEqual({
      statement: 'ada-quill-2030-04-20-b',
      url: 'https://gazette.example/4',
    });
  });

  it('counts each outlet once, and each source', () => {
    const state = coverage.outletsByControl.find(({ control }) => control === 'state');
    expect(state).toEqual({ control: 'state', outlets: 1, sources: 3 });
    expect(coverage.outletsByControl.reduce((sum, { sources }) => sum + sources, 0)).toBe(coverage.sources);
  });

  it('lists old positions, oldest first, and not those of somebody whose successor has spoken', () => {
    const { actors } = coverage.oldPositions;
    expect(actors.map(({ holder }) => holder)).toEqual(['league-assembly', 'pavo-grint', 'ada-quill']);
    expect(actors.at(-1)).toMatchObject({ statement: 'ada-quill-2030-04-20', days: 71 });
  });
});

describe(reportVerb.name, () => {
  it('writes the figures as text and as JSON', async () => {
    const { out } = await desk(SMALL_DIR, ['report', '--days', '50']);
    expect(out).toContain('Quoted: 1. Reported: 11.');
    expect(out).toContain('  XD  Dorland, on 2030-07-01');
    expect(out).toContain('  71 days  Ada Quill  ada-quill-2030-04-20');
    const json = await desk(SMALL_DIR, ['report', '--json', '--days', '50']);
    expect(JSON.parse(json.out)).toEqual(selectCoverage(smallArchive(), 50));
  });
});

describe('desk.mjs', () => {
  const run = (args: readonly string[]): Promise<number | null> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(ROOT, 'src/desk/desk.mjs'), ...args], {
        cwd: ROOT,
        stdio: 'ignore',
      });
      child.on('close', resolve);
    });
  const broken = breakStance(copyData());

  it.concurrent.each([
    ['is called without a command', 2, []],
    ['finds no problem', 0, ['check', SMALL_DIR]],
    ['finds a problem', 1, ['check', broken]],
    ['proves the quotes', 0, ['verify', join(SMALL_DIR, 'texts'), '--data', SMALL_DIR]],
    ['lacks an answer, and nobody is there to ask', 1, ['add', '--actor', 'ada-quill', '--data', SMALL_DIR]],
  ])('where it %s, ends with %d', async (_, status, args) => {
    expect(await run(args)).toBe(status);
  });

  it('is what CI and the package call', () => {
    const scripts = readFileSync(join(ROOT, 'package.json'), 'utf8');
    expect(scripts).toContain('"data": "node src/desk/desk.mjs"');
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('npm run data -- verify');
  });
});

function breakStance(dir: string): string {
  const file = join(dir, 'actors/mira-solen.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"stance": "supports"', '"stance": "suports"'));
  return dir;
}
