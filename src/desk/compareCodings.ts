/** Compares the tables of two coders, field by field. */
import type { CsvRows } from './readCsv.ts';
import { nominalAlpha, shareAgreed, type Unit } from './agreement.ts';

/** How far two codings agree in one field. */
export interface FieldAgreement {
  field: string;
  /** How many statements both coded. */
  statements: number;
  agreement: number | null;
  alpha: number | null;
}

/** A statement that the two coded differently. */
export interface CodingDifference {
  statement: string;
  field: string;
  first: string;
  second: string;
}

/** The outcome of a comparison. */
export interface Comparison {
  fields: FieldAgreement[];
  /** In the order of the first table. */
  differences: CodingDifference[];
  onlyFirst: string[];
  onlySecond: string[];
}

/** Compares the named columns of the statements that both tables have. An empty cell is not coded. */
export function compareCodings(first: CsvRows, second: CsvRows, fields: readonly string[]): Comparison {
  const [ours, theirs] = [rowsById(first), rowsById(second)];
  const both = [...ours.keys()].filter((id) => theirs.has(id));
  const differences: CodingDifference[] = [];
  const agreements = fields.map((field): FieldAgreement => {
    const units = both.map((id): Unit => [
      readCode(ours.get(id)?.get(field)),
      readCode(theirs.get(id)?.get(field)),
    ]);
    units.forEach(([one, two], index) => {
      const statement = both[index] ?? '';
      if (one && two && one !== two) differences.push({ statement, field, first: one, second: two });
    });
    const statements = units.filter(([one, two]) => one !== null && two !== null).length;
    return { field, statements, agreement: shareAgreed(units), alpha: nominalAlpha(units) };
  });
  return {
    fields: agreements,
    differences: differences.toSorted((a, b) => both.indexOf(a.statement) - both.indexOf(b.statement)),
    onlyFirst: [...ours.keys()].filter((id) => !theirs.has(id)),
    onlySecond: [...theirs.keys()].filter((id) => !ours.has(id)),
  };
}

function rowsById({ rows }: CsvRows): Map<string, ReadonlyMap<string, string>> {
  return new Map(rows.map(({ cells }) => [cells.get('id') ?? '', cells] as const));
}

/** Without space at its ends; a spreadsheet writes true in capitals. */
function readCode(cell: string | undefined): string | null {
  const code = cell?.trim() ?? '';
  if (/^(?:true|false)$/i.test(code)) return code.toLowerCase();
  return code === '' ? null : code;
}
