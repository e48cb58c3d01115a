/** Statements as they are published: everything about each in one record, and records as rows of a table. */
import {
  columnsFor,
  QUOTE_COLUMNS,
  READING_COLUMNS,
  readFields,
  SOURCE_COLUMNS,
  STATEMENT_COLUMNS,
  tableColumns,
  type Cell,
  type Fields,
  type Subject,
  type TableColumn,
} from './columns.ts';
import { countryOf } from './country.ts';
import { formatCsv } from './csv.ts';
import type { ActorDetail, Dataset, Statement } from './dataset.ts';

/** One statement with its words, coding and sources. */
export interface StatementRecord {
  statement: Fields;
  /** Null: reported, not quoted. */
  quote: Fields | null;
  sources: readonly Fields[];
  readings: readonly Fields[];
}

/** One statement in the JSON. */
export type JsonRecord = Readonly<Record<string, Cell | Fields | readonly Fields[]>>;

/** Gives the permanent address of a statement's page, or null where the site's own address is not known. */
export type AddressOf = (statement: Statement) => string | null;

/** Everything there is to read about the statements asked for (all by default), oldest first. */
export function selectSubjects(
  dataset: Dataset,
  details: Iterable<ActorDetail>,
  addressOf: AddressOf,
  ids?: ReadonlySet<string>,
): Subject[] {
  const statements = [...details].flatMap((detail) => detail.statements);
  const detailById = new Map(statements.map((detail) => [detail.id, detail]));
  return dataset.statements.flatMap((statement): Subject[] => {
    if (ids && !ids.has(statement.id)) return [];
    const detail = detailById.get(statement.id);
    const actor = dataset.actors.get(statement.actor);
    const stance = dataset.stances.get(statement.stance);
    if (!detail || !actor || !stance) return [];
    const country = countryOf(dataset, actor);
    return [{ statement, detail, actor, country, stance, address: addressOf(statement) }];
  });
}

/**
 * The records of the statements asked for (all by default), oldest first. Statements without their detail are
 * left out, so load the details of all their speakers first.
 */
export function selectRecords(
  dataset: Dataset,
  details: Iterable<ActorDetail>,
  addressOf: AddressOf,
  ids?: ReadonlySet<string>,
): StatementRecord[] {
  const columns = columnsFor(dataset, STATEMENT_COLUMNS);
  return selectSubjects(dataset, details, addressOf, ids).map((subject) => {
    const { quote, sources, readings } = subject.detail;
    return {
      statement: readFields(columns, subject),
      quote: quote && readFields(QUOTE_COLUMNS, quote),
      sources: sources.map((source) => readFields(SOURCE_COLUMNS, source)),
      readings: readings.map((reading) => readFields(READING_COLUMNS, reading)),
    };
  });
}

/** A record as it stands in the JSON: its own fields, and the others in them by the name of their part. */
export function nestRecord({ statement, quote, sources, readings }: StatementRecord): JsonRecord {
  return { ...statement, quote, sources, readings };
}

/** A table of records of a data set as CSV, its first row the names of the columns. */
export function formatRecordsCsv(dataset: Dataset, records: readonly StatementRecord[]): string {
  const columns = tableColumns(dataset);
  const head = columns.map(({ name }) => name);
  const rows = records.map((record) => columns.map((column) => formatCell(readCell(record, column))));
  return formatCsv([head, ...rows]);
}

/** A cell as text: nothing for null; the items of a list joined by " | ", with `\` before each `|` and `\` of their own. */
export function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ');
  return String(cell);
}

/** A list of things gives one cell with an item for each of them; what is not known of one is an empty item. */
function readCell(record: StatementRecord, { part, shape }: TableColumn): Cell {
  switch (part) {
    case 'statement':
      return record.statement[shape.name] ?? null;
    case 'quote':
      return record.quote?.[shape.name] ?? null;
    case 'sources':
    case 'readings':
      return record[part].map((fields) => String(fields[shape.name] ?? ''));
  }
}
