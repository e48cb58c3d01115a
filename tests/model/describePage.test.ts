import { describe, expect, it } from 'vitest';
import { describePage } from '../../src/model/describePage.ts';
import { describeAboutPage, describeWithdrawnPage } from '../../src/model/describeTexts.ts';
import type { PageTopic } from '../../src/model/describeTitle.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const archive = smallArchive();
const of = (topic: PageTopic, day: string): string => describePage(archive, topic, day).description;

describe(describePage.name, () => {
  it('describes the front page with the state at the date', () => {
    expect(of({ kind: 'front' }, '2030-03-12')).toBe('As of 12 March 2030, 1 country had opposed it.');
  });

  it('describes an actor by what was found by the date, and tells the latest of it', () => {
    expect(of({ kind: 'actor', id: 'ada-quill', statement: null }, '2030-04-19')).toBe(
      'By 19 April 2030, 1 statement by Ada Quill (Corvia) had been found; the position was: Opposes, since 12 March 2030. The latest, in summary: Ruled out Corvian kites over Belmora.',
    );
  });

  it('calls a summary a summary', () => {
    const topic: PageTopic = { kind: 'actor', id: 'ada-quill', statement: 'ada-quill-2030-03-12' };
    expect(of(topic, '2030-03-12')).toBe(
      'What Ada Quill (Kite Minister, Corvia) said on 12 March 2030, in summary: Ruled out Corvian kites over Belmora. It was coded as “Opposes”.',
    );
  });

  it('quotes only words that the data hold, and says whose rendering they are', () => {
    const topic: PageTopic = {
      kind: 'actor',
      id: 'emmanuel-macron',
      statement: 'emmanuel-macron-2024-05-28',
    };
    expect(describePage(realArchive, topic, '2024-05-28').description).toBe(
      'On 28 May 2024 Emmanuel Macron (President of France) said, as given in English by RT, state-controlled media: “We think we should allow them neutralize military sites from which missiles are fired, military sites from which Ukraine is attacked” It was coded as “Supports, within limits”.',
    );
  });

  it('describes a country by its position and by how much was found', () => {
    expect(of({ kind: 'country', code: 'XC' }, '2030-03-12')).toBe(
      'As of 12 March 2030, Corvia: Opposes, since 12 March 2030. By then 1 statement by 1 speaker had been found, the first of 12 March 2030.',
    );
  });

  it('tells the three kinds of silence apart', () => {
    const silent = (code: string, day: string) =>
      describePage(realArchive, { kind: 'country', code }, day).description;
    expect(silent('FR', '2024-04-03')).toBe('No statement by France was found by 3 April 2024.');
    expect(silent('BR', '2024-05-30')).toBe(
      'A statement by Brazil was looked for on 22 November 2026 and none was found by 30 May 2024.',
    );
    const { countries } = realArchive.dataset;
    const brazil = countries.get('BR');
    if (!brazil) throw new Error('Brazil is not in the data.');
    const unsought = new Map([...countries, ['BR', { ...brazil, lookedFor: null }] as const]);
    const changed = { ...realArchive, dataset: { ...realArchive.dataset, countries: unsought } };
    expect(describePage(changed, { kind: 'country', code: 'BR' }, '2024-05-30').description).toMatch(
      /^Statements by Brazil were not looked for\./,
    );
  });

  it('fills every place of its words, for everything in the data', () => {
    const { dataset } = realArchive;
    const topics: PageTopic[] = [
      ...[...dataset.actors.keys()].map((id) => ({ kind: 'actor', id, statement: null }) as const),
      ...dataset.statements.map(({ id, actor }) => ({ kind: 'actor', id: actor, statement: id }) as const),
      ...[...dataset.countries.keys()].map((code) => ({ kind: 'country', code }) as const),
    ];
    for (const topic of topics) {
      for (const day of [dataset.question.firstDay, dataset.question.lastDay]) {
        const { title, description } = describePage(realArchive, topic, day);
        expect(title + description).not.toMatch(/[{}]|undefined|^$/);
      }
    }
  });
});

describe(describeAboutPage.name, () => {
  it('counts what the page tells of, between its days', () => {
    expect(describeAboutPage(realArchive).description).toMatch(
      /^How 184 statements by 101 speakers, made between 3 April 2024 and 16 December 2024, were found/,
    );
  });
});

describe(describeWithdrawnPage.name, () => {
  it('names the speaker, the statement, the day and what was wrong', () => {
    const correction = archive.corrections.find(({ withdrawn }) => withdrawn);
    const actor = archive.dataset.actors.get('cleo-marsh');
    if (!correction || !actor) throw new Error('The small question has a withdrawn statement.');
    expect(describeWithdrawnPage(actor, correction)).toEqual({
      title: `Withdrawn statement by ${actor.name} (cleo-marsh-2030-03-25)`,
      description: `A statement by ${actor.name} was published here and taken back on 16 June 2030: The words were those of a spokesperson.`,
    });
  });
});
