/** A site whose names are as long as the data may have them, with spaces and without. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LONGEST_NAME } from '../../src/model/schemaText.ts';
import { buildSite } from './buildSite.ts';
import { MAPS, RESULTS } from './sites.ts';

const SPACED =
  ' of the Northern and Southern Provinces and their Dependencies, for Foreign Affairs, Kites and Hills';
const UNSPACED = 'zusammengehörigkeitsbeauftragtenstellvertretung';

/** What has a name in the files of data. */
interface Named {
  name?: string;
  shortName?: string;
  statements?: { office: string }[];
}

/** Writes the small question with long names, builds its front page and its embed; the folder they are in. */
export function buildLongNames(): string {
  const data = `${RESULTS}/longNamesData`;
  const folder = `${RESULTS}/longNames`;
  mkdirSync(RESULTS, { recursive: true });
  cpSync(MAPS.data, data, { recursive: true });
  const files = readdirSync(`${data}/actors`).map((name) => `actors/${name}`);
  for (const file of [...files, 'countries.json', 'outlets.json']) {
    const content = JSON.parse(readFileSync(`${data}/${file}`, 'utf8')) as Named | Named[];
    const named = file.startsWith('actors/') ? [content as Named] : Object.values(content);
    for (const one of named) lengthen(one);
    writeFileSync(`${data}/${file}`, JSON.stringify(content));
  }
  buildSite({ folder, data, address: 'https://example.org/', pages: 'front' });
  return folder;
}

function lengthen(one: Named): void {
  // Every second initial has names without spaces.
  const make = (name: string): string =>
    (name.charCodeAt(0) % 2 === 0 ? name + SPACED : name + UNSPACED.repeat(3)).slice(0, LONGEST_NAME).trim();
  if (one.name) one.name = make(one.name);
  if (one.shortName) one.shortName = make(one.shortName);
  for (const statement of one.statements ?? []) statement.office = make(statement.office);
}
