import { describe, expect, it } from 'vitest';
import { citeStatement, citeView, type CslItem } from '../../src/model/cite.ts';
import type { StatementDetail } from '../../src/model/dataset.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset, details } = smallArchive();
const PAGE = 'https://site.example/actor/x/y/';
const SEEN = '2030-07-02';

describe(citeStatement.name, () => {
  it('cites a quoted statement in the source it is quoted from, with whose rendering it is', () => {
    expect(cite('ada-quill-2030-04-20')).toEqual({
      id: 'ada-quill-2030-04-20',
      type: 'webpage',
      author: [{ family: 'Quill', given: 'Ada' }],
      title: 'Statement of 20 April 2030 (quoted in English)',
      'container-title': 'The Corvian Gazette',
      'event-title': 'press conference',
      issued: { 'date-parts': [[2030, 4, 20]] },
      URL: 'https://gazette.example/3',
      archive: 'archive.example',
      archive_location: 'https://archive.example/2030/https://gazette.example/3',
      language: 'en',
      note: `Words as given in English by The Corvian Gazette. Recorded in Stance Map, ${PAGE} (accessed 2 July 2030).`,
    });
  });

  it('cites a reported statement as one, in the first source that reports it, and gives it no words', () => {
    const item = cite('pavo-grint-2030-04-15');
    expect(item.title).toBe('Statement of 15 April 2030 (reported)');
    expect(item.note).toMatch(/^Reported, not quoted\./);
    expect(JSON.stringify(item)).not.toContain(detailOf('pavo-grint-2030-04-15').summary);
    expect(item.URL).toBe(detailOf('pavo-grint-2030-04-15').sources[0]?.url);
  });

  it('says so where only the day of publication is known', () => {
    expect(cite('mira-solen-2030-03-05', { datePrecision: 'published' }).title).toBe(
      'Statement published 5 March 2030 (reported)',
    );
  });

  it('says no day on which a source was read: only our page was', () => {
    expect(cite('ada-quill-2030-04-20').accessed).toBeUndefined();
  });

  it('takes no name apart that is not of a person, and none that does not end in its short name', () => {
    const [adopted] = dataset.statementsByActor.get('league-assembly') ?? [];
    expect(cite(adopted?.id ?? '').author).toEqual([{ literal: 'Assembly of the League of Anywhere' }]);
    const actor = { ...actorOf('ada-quill'), name: 'Quill Ada' };
    expect(citeStatement({ ...argumentsOf('ada-quill-2030-04-20'), actor }).author).toEqual([
      { literal: 'Quill Ada' },
    ]);
  });

  it.each([
    ['interview with Radio Belmora', 'interview'],
    ['BBC interview', 'interview'],
    ['press conference and interview with Wire', 'webpage'],
    ['post on a hill', 'post'],
    ['Hillbook post before the meeting', 'post'],
    ['postponed press conference', 'webpage'],
    ['speech at the fair', 'speech'],
    ['evening video address', 'speech'],
    ['press conference', 'webpage'],
    ['', 'webpage'],
  ])('takes its type from the venue where one word says all: “%s” is %s', (venue, type) => {
    const item = cite('pavo-grint-2030-04-15', { venue });
    expect(item.type).toBe(type);
    expect(item['event-title']).toBe(venue === '' ? undefined : venue);
  });

  it('claims words for none but the quoted statements of the data', () => {
    const { statementById, actors } = realArchive.dataset;
    const items = [...realArchive.details.values()].flatMap((one) =>
      one.statements.flatMap((detail) => {
        const statement = statementById.get(detail.id);
        const actor = actors.get(one.id);
        return statement && actor
          ? [{ detail, item: citeStatement({ actor, statement, detail, pageUrl: PAGE, seen: SEEN }) }]
          : [];
      }),
    );
    expect(items).toHaveLength(realArchive.dataset.statements.length);
    const quoted = items.filter(({ item }) => item.title.includes('quoted'));
    expect(quoted.map(({ detail }) => detail.quote !== null)).toEqual(quoted.map(() => true));
    expect(quoted).toHaveLength(items.filter(({ detail }) => detail.quote).length);
    expect(items.filter(({ item }) => !/^https?:/.test(item.URL))).toEqual([]);
  });
});

describe(citeView.name, () => {
  const view = { dataset, day: '2030-05-01', url: 'https://site.example/?at=2030-05-01', seen: SEEN };

  it('cites the data with the date that is shown, the state of the data, and the address', () => {
    expect(citeView({ ...view, country: null })).toEqual({
      id: `${dataset.question.id}-2030-05-01`,
      type: 'dataset',
      author: [{ literal: 'Stance Map' }],
      title: `${dataset.question.text} Statements found, as of 1 May 2030`,
      publisher: 'Stance Map',
      version: '2030-07-02',
      accessed: { 'date-parts': [[2030, 7, 2]] },
      URL: 'https://site.example/?at=2030-05-01',
      language: 'en',
      note: 'Holds statements found up to 30 June 2030.',
    });
  });

  it('names the country of a country’s page', () => {
    const item = citeView({ ...view, country: dataset.countries.get('XC') ?? null });
    expect(item.title).toBe(`${dataset.question.text} Corvia: statements found, as of 1 May 2030`);
    expect(item.id).toBe(`${dataset.question.id}-xc-2030-05-01`);
  });
});

function actorOf(id: string) {
  const actor = dataset.actors.get(id);
  if (!actor) throw new Error(`No ${id}`);
  return actor;
}

function detailOf(id: string): StatementDetail {
  const statement = dataset.statementById.get(id);
  const detail = details.get(statement?.actor ?? '')?.statements.find((one) => one.id === id);
  if (!detail) throw new Error(`No ${id}`);
  return detail;
}

function argumentsOf(id: string, changes: Partial<StatementDetail> = {}) {
  const statement = dataset.statementById.get(id);
  if (!statement) throw new Error(`No ${id}`);
  const detail = { ...detailOf(id), ...changes };
  return { actor: actorOf(statement.actor), statement, detail, pageUrl: PAGE, seen: SEEN };
}

function cite(id: string, changes: Partial<StatementDetail> = {}): CslItem {
  return citeStatement(argumentsOf(id, changes));
}
