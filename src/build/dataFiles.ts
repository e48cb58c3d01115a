/** The data as files: tables, JSON, its schema and the dictionary. */
import type { Archive, Statement } from '../model/dataset.ts';
import { formatDictionaryCsv } from '../model/dictionary.ts';
import { formatDiscourseCsv } from '../model/discourseNetwork.ts';
import { formatRecordsCsv, selectRecords, selectSubjects } from '../model/records.ts';
import { formatRecordsJson, SCHEMA_PATH } from '../model/recordsJson.ts';
import { recordsSchema } from '../model/recordsSchema.ts';
import { formatPath } from '../state/url.ts';
import type { SiteFile } from './siteFile.ts';

/** Plans what researchers take away; `url` is the absolute address of the site's root, where one was set. */
export function planDataFiles(archive: Archive, url: string | null): SiteFile[] {
  const { dataset, details } = archive;
  const addressOf = ({ id, actor }: Statement): string | null =>
    url === null ? null : url + formatPath({ kind: 'actor', id: actor, statement: id }, dataset);
  const records = selectRecords(dataset, details.values(), addressOf);
  const subjects = selectSubjects(dataset, details.values(), addressOf);
  const texts = {
    'data/statements.csv': formatRecordsCsv(dataset, records),
    'data/statements.json': formatRecordsJson(dataset.question, records, url),
    [SCHEMA_PATH]: `${JSON.stringify(recordsSchema(archive), null, 1)}\n`,
    'data/dictionary.csv': formatDictionaryCsv(archive),
    'data/discourse-network.csv': formatDiscourseCsv(dataset, subjects),
  };
  return Object.entries(texts).map(([path, text]) => ({ path, content: () => text }));
}
