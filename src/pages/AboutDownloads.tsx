import { Fragment } from 'react';
import type { Archive, Question } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeColumns, describeDiscourseColumns, type DictionaryEntry } from '../model/dictionary.ts';
import { formatList } from '../model/format.ts';
import { fill } from '../model/load.ts';
import { about } from '../model/loadAbout.ts';
import { formatFileName } from '../model/recordsJson.ts';

/** A file that can be taken away. */
export interface Download {
  /** Relative to the site's root. */
  path: string;
  bytes: number;
}

interface DownloadListProps {
  question: Question;
  base: string;
  downloads: readonly Download[];
}

/** The files with format and size, and the rules that hold inside them. */
export function DownloadList({ question, base, downloads }: DownloadListProps) {
  const words = about.downloads;
  return (
    <>
      <p>{fill(words.intro, { version: formatDay(question.version), last: formatDay(question.lastDay) })}</p>
      <ul>
        {downloads.map(({ path, bytes }) => {
          const file = (words.files as Record<string, Record<'label' | 'format' | 'text', string>>)[path];
          return (
            <li key={path}>
              <a href={base + path} download={fileName(question, path)}>
                {file?.label ?? path}
              </a>{' '}
              ({fill(words.size, { format: file?.format ?? '', size: Math.ceil(bytes / 1000) })}).{' '}
              {file?.text}
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{words.reading}</summary>
        {[...words.rules, describeNetwork(question)].map((rule) => (
          <p key={rule}>{rule}</p>
        ))}
      </details>
    </>
  );
}

/** The fields of one of the files that a data editor writes. */
export interface FieldTable {
  file: string;
  entries: readonly DictionaryEntry[];
}

/** The columns of the two tables to download. */
export function ColumnTables({ archive }: { archive: Archive }) {
  const words = about.columns;
  return (
    <>
      <p>{words.intro}</p>
      <ColumnTable summary={words.statements} entries={describeColumns(archive)} />
      <ColumnTable summary={words.network} entries={describeDiscourseColumns(archive)} />
    </>
  );
}

/** The fields of every data file, a table for each. */
export function FieldTables({ fields }: { fields: readonly FieldTable[] }) {
  return (
    <>
      <p>{about.fields.intro}</p>
      {fields.map(({ file, entries }) => (
        <ColumnTable key={file} summary={fill(about.fields.file, { file })} entries={entries} />
      ))}
    </>
  );
}

function ColumnTable({ summary, entries }: { summary: string; entries: readonly DictionaryEntry[] }) {
  return (
    <details>
      <summary>{fill(summary, { n: entries.length })}</summary>
      <table className="column-table">
        <thead>
          <tr>
            <th scope="col">{about.columns.column}</th>
            <th scope="col">{about.columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ name, type, meaning }) => (
            <tr key={name}>
              <th scope="row">
                {breakable(name)} <span className="host">{type}</span>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A long name may break after its dot. */
function breakable(name: string) {
  return name.split('.').map((part, index) => (
    <Fragment key={part}>
      {index > 0 && (
        <>
          .<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}

/** "data/statements.schema.json" is saved as "<question>-statements-<version>.schema.json". */
function fileName(question: Question, path: string): string {
  const [, what = '', extension = ''] = /([^/.]+)\.([^/]+)$/.exec(path) ?? [];
  return formatFileName(question, what, question.version, extension);
}

function describeNetwork({ concept, stances }: Question): string {
  const labels = (agrees: boolean | null): string =>
    formatList(stances.filter((stance) => stance.agrees === agrees).map(({ label }) => `“${label}”`));
  return fill(about.downloads.network, {
    concept,
    agree: labels(true),
    disagree: labels(false),
    neither: labels(null),
  });
}
