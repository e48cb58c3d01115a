/**
 * Writes a data folder of made-up speakers, for measuring:
 * node tests/e2e/generateData.mjs <folder> [speakers] [statements of each; one or two where it is left out].
 * Always the same for the same number: a small linear congruential generator stands in for chance.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/data', import.meta.url));

/** Writes the folder anew. */
export function generateData(folder, speakers, each = null) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'actors'), { recursive: true });
  for (const file of ['question', 'countries', 'outlets', 'omissions', 'coding', 'corrections', 'method']) {
    cpSync(join(source, `${file}.json`), join(folder, `${file}.json`));
  }
  writeFileSync(join(folder, 'events.json'), '[]');
  const random = chance(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const countries = JSON.parse(readFileSync(join(source, 'countries.json'), 'utf8'))
    .filter((country) => country.lookedFor === undefined)
    .map((country) => country.code);
  for (let n = 1; n <= speakers; n++) {
    const id = `speaker-${n}`;
    const days = new Set([pick(DAYS), pick(DAYS)]);
    const wanted = each ?? days.size;
    while (days.size < wanted) days.add(pick(DAYS));
    const statements = [...days].toSorted().map((date) => statement(id, date, pick));
    const actor = {
      name: `Made-up Speaker ${n}`,
      shortName: `Speaker ${n}`,
      kind: 'person',
      country: pick(countries),
      statements,
    };
    writeFileSync(join(folder, 'actors', `${id}.json`), JSON.stringify(actor));
  }
}

const DAYS = Array.from({ length: 257 }, (_, day) =>
  new Date(Date.UTC(2024, 3, 3 + day)).toISOString().slice(0, 10),
);

function statement(id, date, pick) {
  return {
    id: `${id}-${date}`,
    office: 'Minister of Examples',
    date,
    datePrecision: 'day',
    stance: pick(['supports', 'supports', 'supports-with-limits', 'undecided', 'opposes']),
    reach: pick(['deep', 'not-deep', 'unsaid']),
    about: pick(['own', 'general', 'others']),
    speaksFor: pick(['country', 'self']),
    settles: pick([true, true, false]),
    disputesPremise: false,
    limits: '',
    summary: `A made-up summary of what ${id} said on ${date}, about as long as the real ones tend to be.`,
    venue: 'a made-up venue',
    why: 'Made up for measuring.',
    confidence: 'high',
    codersDiffer: [],
    sources: [{ url: `https://www.rt.com/made-up/${id}-${date}`, language: 'en', published: date }],
  };
}

function chance(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  generateData(
    process.argv[2] ?? 'test-results/generated-data',
    Number(process.argv[3] ?? 2000),
    process.argv[4] === undefined ? null : Number(process.argv[4]),
  );
}
