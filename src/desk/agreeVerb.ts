import { readFileSync, statSync } from 'node:fs';
import { CODED_FIELDS } from '../model/dataset.ts';
import { compareCodings, type Comparison } from './compareCodings.ts';
import { readCsv } from './readCsv.ts';
import { formatTableProblem } from './tableProblem.ts';
import { textOf, WrongUse, type Verb } from './verb.ts';

/** `agree`: how far two coders agree. */
export const agreeVerb: Verb = {
  name: 'agree',
  args: '<a.csv> <b.csv>',
  takes: [2, 2],
  summary: "Says how far two coders agree: percent agreement and Krippendorff's alpha",
  help: [
    'Each table has a column id and the coded fields, one row a statement; one that `export` wrote will do. Rows are',
    'matched by id, an empty cell is not coded, and what only one table has is listed. Alpha is that for nominal data;',
    'it is not defined where only one value was used.',
  ],
  flags: {
    fields: {
      kind: 'text',
      value: 'a,b',
      help: 'the columns to compare; as it is, the coded fields that both have',
    },
    json: { kind: 'yes', help: 'write the outcome as JSON' },
  },
  run: (call) => {
    const { args, yes, terminal } = call;
    const tables = args.map((path) => {
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
        throw new WrongUse(`There is no file ${path}.`);
      return readCsv(path, readFileSync(path), 'id', true);
    });
    const problems = tables.flatMap((table) => table.problems);
    for (const problem of problems) terminal.warn(formatTableProblem(problem));
    const [first, second] = tables.map(({ read }) => read);
    if (problems.length > 0 || !first || !second) return Promise.resolve(1);
    const shared = first.columns.filter((column) => second.columns.includes(column));
    const coded: readonly string[] = CODED_FIELDS;
    const fields = textOf(call, 'fields')?.split(',') ?? shared.filter((column) => coded.includes(column));
    const missing = fields.filter((field) => !shared.includes(field));
    if (missing.length > 0) throw new WrongUse(`Not a column of both tables: ${missing.join(', ')}.`);
    if (fields.length === 0) throw new WrongUse(`The tables share none of the columns ${coded.join(', ')}.`);
    const comparison = compareCodings(first, second, fields);
    if (yes.has('json')) terminal.write(JSON.stringify(comparison, null, 2));
    else for (const line of formatComparison(comparison, first.file, second.file)) terminal.write(line);
    return Promise.resolve(0);
  },
};

function formatComparison(
  { fields, differences, onlyFirst, onlySecond }: Comparison,
  first: string,
  second: string,
): string[] {
  const width = Math.max(...fields.map(({ field }) => field.length), 'field'.length);
  const formatRow = (cells: readonly [string, string, string, string]): string => {
    const [field, ...figures] = cells;
    return [field.padEnd(width), ...figures.map((figure) => figure.padStart(11))].join('');
  };
  return [
    formatRow(['field', 'statements', 'agreement', 'alpha']),
    ...fields.map(({ field, statements, agreement, alpha }) => {
      return formatRow([field, String(statements), formatShare(agreement), formatShare(alpha)]);
    }),
    '',
    differences.length === 0 ? 'No differences.' : `Differences (${first}, ${second}):`,
    ...differences.map((one) => `${one.statement}  ${one.field}: ${one.first}, ${one.second}`),
    ...(onlyFirst.length > 0 ? [`Only in ${first}: ${onlyFirst.join(', ')}`] : []),
    ...(onlySecond.length > 0 ? [`Only in ${second}: ${onlySecond.join(', ')}`] : []),
  ];
}

/** Three decimals, rounded down below 1: what is not full agreement must not read so. */
function formatShare(share: number | null): string {
  if (share === null) return 'undefined';
  return (share < 1 ? Math.min(Math.round(share * 1000) / 1000, 0.999) : 1).toFixed(3);
}
