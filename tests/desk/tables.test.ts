import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeChanges } from '../../src/desk/dataChanges.ts';
import { exportVerb } from '../../src/desk/exportVerb.ts';
import { importVerb } from '../../src/desk/importVerb.ts';
import { formatCsv } from '../../src/model/csv.ts';
import { parseLooseCsv } from '../../src/model/parseCsv.ts';
import { SMALL_DIR } from '../fixtures/small.ts';
import { copyData, desk, makeFolder, readAll, type Outcome } from './desk.ts';

const REAL_DIR = join(import.meta.dirname, '../../src/data');
const LUND = 'dov-lund-2030-05-10';

describe(`${exportVerb.name} and ${importVerb.name}`, () => {
  it.each([SMALL_DIR, REAL_DIR])('give files that are equal byte by byte: %s', async (from) => {
    const dir = copyData(from);
    const table = await exported(dir);
    const before = readAll(dir);
    expect(await desk(dir, ['import', table])).toMatchObject({ code: 0, warned: '' });
    expect(readAll(dir)).toEqual(before);
  });

  it('give the actor files anew, byte by byte, where all are gone', async () => {
    const dir = copyData(REAL_DIR);
    const table = await exported(dir);
    const before = readAll(dir);
    // The rest of the data speaks of statements: without them it is no sound folder to import into.
    const [events, corrections] = ['events.json', 'corrections.json'].map((file) => join(dir, file));
    rmSync(join(dir, 'actors'), { recursive: true });
    mkdirSync(join(dir, 'actors'));
    for (const file of [events, corrections]) writeFileSync(file ?? '', '[]\n');
    expect(await desk(dir, ['import', table])).toMatchObject({ code: 0, warned: '' });
    const after = readAll(dir);
    for (const file of Object.keys(before).filter((one) => one.startsWith('actors/'))) {
      expect(after[file]).toBe(before[file]);
    }
    expect(JSON.parse(after['events.json'] ?? '')).toEqual(JSON.parse(before['events.json'] ?? ''));
  });

  it('write over no table that is there, unless told so', async () => {
    const table = await exported(SMALL_DIR);
    expect(await desk(SMALL_DIR, ['export', table])).toMatchObject({
      code: 1,
      warned: expect.stringContaining('--force'),
    });
    expect((await desk(SMALL_DIR, ['export', table, '--force'])).code).toBe(0);
  });
});

describe(importVerb.name, () => {
  it('shows old and new, and writes nothing, in a dry run', async () => {
    const dir = copyData();
    const table = await edited(dir, (rows) => setCell(rows, LUND, 'stance', 'opposes'));
    const before = readAll(dir);
    const dry = await desk(dir, ['import', table, '--dry-run']);
    expect(dry.out.split('\n')).toEqual([
      `changed  actors/dov-lund.json › statements[${LUND}].stance: "supports-with-limits" → "opposes"`,
      '1 changed, 0 added, 0 removed. 1 file would be written; nothing was.',
    ]);
    expect(readAll(dir)).toEqual(before);
    await desk(dir, ['import', table]);
    expect(changedLines(before, readAll(dir))).toEqual([['      "stance": "opposes",']]);
  });

  it('changes nothing for a column that is not there, nor for a row', async () => {
    const dir = copyData();
    const before = readAll(dir);
    const table = write(dir, [
      ['stance', 'id'],
      ['opposes', LUND],
    ]);
    const outcome = await desk(dir, ['import', table]);
    expect(outcome.out).toContain('1 changed, 0 added, 0 removed; 11 without a row stay as they are.');
    expect(changedLines(before, readAll(dir))).toEqual([['      "stance": "opposes",']]);
  });

  it('takes out what has no row where --remove says so', async () => {
    const dir = copyData();
    const table = await edited(dir, (rows) => rows.filter(([id]) => id !== LUND));
    expect((await desk(dir, ['import', table])).out).toContain(
      '0 changed, 0 added, 0 removed; 1 without a row',
    );
    const outcome = await desk(dir, ['import', table, '--remove']);
    expect(outcome.out).toContain(`removed  actors/dov-lund.json › statements[${LUND}]`);
    expect(readFileSync(join(dir, 'actors/dov-lund.json'), 'utf8')).not.toContain(LUND);
  });

  it('puts a new statement in the place its date has, and makes the file of a new actor', async () => {
    const dir = copyData();
    const table = await edited(dir, (rows) => [...rows, ...newRows(rows)]);
    const actors = table.replace('.csv', '.actors.csv');
    writeFileSync(actors, `${readFileSync(actors, 'utf8')}zed-new,Zed New,New,Zet,person,XC,\r\n`);
    const outcome = await desk(dir, ['import', table]);
    expect(outcome).toMatchObject({ code: 0, warned: '' });
    const files = readAll(dir);
    const ids = [...(files['actors/dov-lund.json'] ?? '').matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['dov-lund-2030-04-20', 'dov-lund-2030-04-21', LUND, 'dov-lund-2030-05-25']);
    expect(JSON.parse(files['actors/zed-new.json'] ?? '{}')).toMatchObject({
      aliases: ['Zet'],
      country: 'XC',
    });
  });

  it('takes a correction and the version it needs, and not a second time', async () => {
    const dir = copyData();
    const table = await edited(dir, (rows) => setCell(rows, LUND, 'venue', 'in writing'));
    const corrections = table.replace('.csv', '.corrections.csv');
    const added = `,2030-07-09,${LUND},The venue was missing.,false\r\n`;
    writeFileSync(corrections, readFileSync(corrections, 'utf8') + added);
    expect((await desk(dir, ['import', table])).warned).toMatch(
      /row 4, column B \(date\): found "2030-07-09"; allowed a day not after version/,
    );
    const outcome = await desk(dir, ['import', table, '--version', '2030-07-09']);
    expect(outcome.out).toContain('changed  question.json › version: "2030-07-02" → "2030-07-09"');
    expect(outcome.out).toContain('added    corrections.json › {"date":"2030-07-09"');
    const after = readAll(dir);
    expect((await desk(dir, ['import', table])).out).toMatch(/^0 changed, 0 added, 0 removed/);
    expect(readAll(dir)).toEqual(after);
  });

  it('takes the semicolons and capitals that a spreadsheet writes', async () => {
    const dir = copyData();
    const table = await exported(dir);
    const { rows } = parseLooseCsv(readFileSync(table, 'utf8'));
    const cells = rows.map((row) =>
      row.map((cell) => (/^(true|false)$/.test(cell) ? cell.toUpperCase() : cell)),
    );
    const lines = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'));
    writeFileSync(table, lines.join('\n'));
    expect((await desk(dir, ['import', table])).out).toMatch(/^0 changed, 0 added, 0 removed\./);
  });

  it.each<[string, (rows: string[][]) => string[][], RegExp[]]>([
    [
      'columns that are not known or stand twice',
      ([head = [], ...rows]) => [
        head.map((name) => ({ stance: 'stanse', office: 'date' })[name] ?? name),
        ...rows,
      ],
      [
        /row 1, column D: found "date"; allowed each column once/,
        /found "stanse"; .* did you mean "stance"\?/,
      ],
    ],
    [
      'rows that are too short or too long',
      (rows) =>
        rows.map((row, index) => (index === 2 ? row.slice(0, 3) : index === 4 ? [...row, 'x', 'y'] : row)),
      [/row 3: found 3 cells; allowed \d+ cells/, /row 5: found \d+ cells/],
    ],
    [
      'ids that stand twice',
      (rows) => [...rows, rows[1] ?? []],
      [/row 14, column A \(id\): found "[\w-]+"; allowed each id once; it is in row 2/],
    ],
    [
      'ids that would leave the folder',
      (rows) => [...rows, newRow(rows, '../../x-2030-04-20', '../../x')],
      [
        /column A \(id\): found "\.\.\/\.\.\/x-2030-04-20"; allowed an id/,
        /column B \(actor\): found "\.\.\/\.\.\/x"/,
      ],
    ],
    [
      'an actor that is not there',
      (rows) => [...rows, newRow(rows, 'dov-lnd-2030-04-20', 'dov-lnd')],
      [
        /row 14, column B \(actor\): found "dov-lnd"; allowed the id of an actor.*; did you mean "dov-lund"\?/,
      ],
    ],
    [
      'a value that the data do not allow, and the cells of lists',
      (rows) => {
        setCell(rows, 'ada-quill-2030-04-20', 'sources[2].url', 'https://wires.example/3');
        setCell(rows, 'pavo-grint-2030-03-10', 'settles', 'maybe');
        return setCell(rows, LUND, 'stance', 'oposes');
      },
      [
        /row \d+, column G \(stance\): found "oposes"; allowed one of .*; did you mean "opposes"\?/,
        /\(sources\[2\]\.url\): found .*"wires\.example" has none; did you mean "wire\.example"\?/,
        /\(readings\[1\]\.url\): found/,
        /\(settles\): found "maybe"; allowed true or false/,
      ],
    ],
  ])('tells, and writes nothing: %s', async (_, edit, told) => {
    const dir = copyData();
    const table = await edited(dir, edit);
    expectRefused(await desk(dir, ['import', table]), dir, told);
  });

  it.each<[string, Buffer, RegExp[]]>([
    [
      'another encoding',
      Buffer.from('id,limits\ndov-lund-2030-05-10,Caf\xe9\nx,\xe4\n', 'latin1'),
      [/row 2: found .*é/, /row 3: .*ä/],
    ],
    ['UTF-16', Buffer.from('\ufeffid,limits\n', 'utf16le'), [/found text in UTF-16; allowed text in UTF-8/]],
    ['a quotation mark that is never closed', Buffer.from('id,limits\nx,"y\n'), [/found Quote Not Closed/]],
    ['a table without ids', Buffer.from('limits\nx\n'), [/row 1 \(id\): found no such column/]],
    ['an empty file', Buffer.from(''), [/found an empty file/]],
  ])('tells, and writes nothing: %s', async (_, bytes, told) => {
    const dir = copyData();
    const table = join(makeFolder(), 'edits.csv');
    writeFileSync(table, bytes);
    expectRefused(await desk(dir, ['import', table]), dir, told);
  });

  it('asks for data without problems first', async () => {
    const dir = copyData();
    const table = await exported(dir);
    rmSync(join(dir, 'coding.json'));
    const outcome = await desk(dir, ['import', table]);
    expect(outcome).toMatchObject({ code: 1, warned: expect.stringContaining('Put the data right first') });
  });
});

describe(writeChanges.name, () => {
  it('refuses whatever would leave the folder, also by a link', () => {
    const dir = copyData();
    const outside = join(makeFolder(), 'x.json');
    for (const path of ['../x.json', 'actors/../../x.json', '/tmp/x.json', 'actors/x.txt', 'README.md']) {
      expect(() => writeChanges(dir, new Map([[path, '{}']]))).toThrow(/is no data file/);
    }
    symlinkSync(outside, join(dir, 'actors/linked.json'));
    expect(() => writeChanges(dir, new Map([['actors/linked.json', '{}']]))).toThrow(/is a link/);
  });

  it('takes back what it wrote where a later file fails', () => {
    const dir = copyData();
    mkdirSync(join(dir, 'actors/folder.json'));
    const before = readFileSync(join(dir, 'question.json'), 'utf8');
    const changes = new Map([
      ['question.json', '{}'],
      ['actors/folder.json', '{}'],
    ]);
    expect(() => writeChanges(dir, changes)).toThrow(/EISDIR|directory/);
    expect(readFileSync(join(dir, 'question.json'), 'utf8')).toBe(before);
  });
});

async function exported(dir: string): Promise<string> {
  const table = join(makeFolder(), 'edits.csv');
  expect(await desk(dir, ['export', table])).toMatchObject({ code: 0, warned: '' });
  return table;
}

/** The table of statements of a folder, with its rows edited. */
async function edited(dir: string, edit: (rows: string[][]) => string[][]): Promise<string> {
  const table = await exported(dir);
  writeFileSync(table, formatCsv(edit(parseLooseCsv(readFileSync(table, 'utf8')).rows)));
  return table;
}

function write(dir: string, rows: string[][]): string {
  const table = join(makeFolder(), `${dir.slice(-3)}.csv`);
  writeFileSync(table, formatCsv(rows));
  return table;
}

function setCell(rows: string[][], id: string, column: string, value: string): string[][] {
  const row = rows.find(([first]) => first === id);
  const at = rows[0]?.indexOf(column) ?? -1;
  if (!row || at < 0) throw new Error(`No cell ${id} ${column}`);
  row[at] = value;
  return rows;
}

/** A statement like another, under another id, on 21 April. */
function newRow(rows: string[][], id: string, actor: string): string[] {
  const [head = []] = rows;
  const like = rows.find(([first]) => first === LUND) ?? [];
  const cells = new Map(head.map((column, index) => [column, like[index] ?? ''] as const));
  for (const [column, cell] of [
    ['id', id],
    ['actor', actor],
    ['date', '2030-04-21'],
    ['public', ''],
  ] as const) {
    cells.set(column, cell);
  }
  return head.map((column) => cells.get(column) ?? '');
}

function newRows(rows: string[][]): string[][] {
  return [newRow(rows, 'zed-new-2030-04-21', 'zed-new'), newRow(rows, 'dov-lund-2030-04-21', 'dov-lund')];
}

function expectRefused({ code, out, warned }: Outcome, dir: string, told: readonly RegExp[]): void {
  for (const line of told) expect(warned).toMatch(line);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(warned).toMatch(/Nothing was written\.$/);
  expect(readAll(dir)).toEqual(readAll(SMALL_DIR));
}

/** The lines of each changed file that were not there before. */
function changedLines(before: Record<string, string>, after: Record<string, string>): string[][] {
  const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
  return changed.map((file) => {
    const old = before[file]?.split('\n') ?? [];
    return (after[file] ?? '').split('\n').filter((line, index) => line !== old[index]);
  });
}
