import { loadArchive } from '../build/readData.ts';
import { selectCoverage, type Coverage, type OldPosition } from './coverage.ts';
import { textOf, WrongUse, type Verb } from './verb.ts';

const OLD_DAYS = '90';

/** `report`: what the data cover. */
export const reportVerb: Verb = {
  name: 'report',
  args: '',
  takes: [0, 0],
  summary: 'Says what the data cover and what they rest on',
  help: [
    'Countries nobody has spoken of, looked for or not; statements with one source; sources without a date; positions',
    'that rest on an old statement; outlets by who controls them; how many statements are quoted.',
  ],
  flags: {
    days: {
      kind: 'text',
      value: 'n',
      help: `a position is old where its statement is older; as it is, ${OLD_DAYS}`,
    },
    json: { kind: 'yes', help: 'write the report as JSON' },
  },
  run: (call) => {
    const days = textOf(call, 'days') ?? OLD_DAYS;
    if (!/^\d{1,5}$/.test(days)) throw new WrongUse(`--days takes a whole number, not "${days}".`);
    const coverage = selectCoverage(loadArchive(call.dataDir), Number(days));
    call.terminal.write(call.yes.has('json') ? JSON.stringify(coverage, null, 2) : formatCoverage(coverage));
    return Promise.resolve(0);
  },
};

function formatCoverage(coverage: Coverage): string {
  const { silent, singleSource, undatedSources, sources, oldPositions, quoted, reported } = coverage;
  const { olderThanDays: days } = oldPositions;
  return [
    `${coverage.statements} statements of ${coverage.actors} speakers, ${coverage.countries} countries and bodies, to ${coverage.lastDay}`,
    '',
    `Quoted: ${quoted}. Reported: ${reported}.`,
    '',
    ...section(
      'Looked for, none found',
      silent.lookedFor.map(({ code, name, lookedFor }) => `${code}  ${name}, on ${lookedFor ?? ''}`),
    ),
    ...section(
      'Not looked for',
      silent.notLookedFor.map(({ code, name }) => `${code}  ${name}`),
    ),
    ...section('Statements with one source', singleSource),
    ...section(
      `Sources without a date, of ${sources}`,
      undatedSources.map(({ statement, url }) => `${statement}  ${url}`),
    ),
    ...section(
      `Countries whose position is more than ${days} days old`,
      oldPositions.countries.map(formatOld),
    ),
    ...section(`Speakers whose position is more than ${days} days old`, oldPositions.actors.map(formatOld)),
    'Outlets by control:',
    ...coverage.outletsByControl.map(({ control, outlets, sources: cited }) => {
      return `  ${control}: outlets ${outlets}, sources ${cited}`;
    }),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''];
}

function formatOld({ name, statement, days }: OldPosition): string {
  return `${days} days  ${name}  ${statement}`;
}
