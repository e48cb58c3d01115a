/** The dictionary of the data files, as a page. */
import { describeDataFields, type FileFields } from '../model/schemaFields.ts';

/** Writes the page; a test keeps `src/data/FIELDS.md` equal to it. */
export function formatDictionary(): string {
  return [
    '# The fields of the data files',
    '',
    'Generated from the schema, like the JSON Schemas in `schema/`. A dot is a level, `[]` stands for each entry.',
    ...describeDataFields().flatMap((one) => ['', `## \`${one.file}\``, '', ...formatTable(one)]),
    '',
  ].join('\n');
}

function formatTable({ entries }: FileFields): string[] {
  const rows = entries.map(({ name, type, meaning }) => `| \`${name}\` | ${type} | ${meaning} |`);
  return ['| field | holds | means |', '| --- | --- | --- |', ...rows];
}
