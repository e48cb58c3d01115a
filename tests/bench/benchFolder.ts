/** The data that all pages share: a folder for our build, and the same speakers for the peers. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Archive } from '../../src/model/dataset.ts';
import { loadArchive } from '../../src/build/readData.ts';
import { selectShownStatement, selectStandings } from '../../src/model/select.ts';
import { generateData } from '../e2e/generateData.mjs';
import { ROOT } from '../e2e/sites.ts';
import type { BenchActor, BenchData } from './pages/benchData.ts';

/** As many speakers as the site shows when it opens: then its own data are measured. */
export const REAL_COUNT = 42;

/** The data folder for so many speakers; made-up ones are all there on the day the page opens. */
export function benchFolder(count: number, folder: string): string {
  if (count === REAL_COUNT) return `${ROOT}/src/data`;
  generateData(folder, count);
  const path = `${folder}/question.json`;
  const question = JSON.parse(readFileSync(path, 'utf8')) as { opensOn: string; lastDay: string };
  writeFileSync(path, JSON.stringify({ ...question, opensOn: question.lastDay }));
  return folder;
}

/** The speakers as our page shows them when it opens, in the order of their stances. */
export function readBenchData(folder: string): BenchData {
  const { dataset, details }: Archive = loadArchive(folder);
  const { question } = dataset;
  const standings = selectStandings(dataset, question.opensOn);
  const stances = question.stances.filter(({ id }) => standings.some((one) => one.position.stance === id));
  const actors = standings.map(({ actor, position }): BenchActor => {
    // The panel opens on the latest statement, which need not be the one that fixes the position.
    const shown = selectShownStatement(dataset, actor.id, null, question.opensOn) ?? position.statement;
    const words = details.get(actor.id)?.statements.find(({ id }) => id === shown.id);
    return {
      id: actor.id,
      shortName: actor.shortName,
      name: actor.name,
      stance: stances.findIndex(({ id }) => id === position.stance),
      date: shown.date,
      summary: words?.summary ?? '',
      source: words?.sources[0]?.url ?? '',
    };
  });
  return {
    title: question.text,
    stances: stances.map(({ shortLabel }) => shortLabel),
    actors: actors.toSorted((a, b) => a.stance - b.stance),
  };
}
