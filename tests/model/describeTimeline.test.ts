import { describe, expect, it } from 'vitest';
import {
  describeEvent,
  describeMark,
  describeRow,
  describeTimeline,
} from '../../src/model/describeTimeline.ts';
import { selectStandings } from '../../src/model/select.ts';
import { rememberTracks } from '../../src/model/track.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

const tracks = rememberTracks(dataset);

describe(describeMark.name, () => {
  it('says when, who, for which country and what', () => {
    expect(describeMark(dataset, markOf('olaf-scholz-2024-05-28'), false)).toBe(
      '28 May 2024: Olaf Scholz, Germany, Supports, within limits',
    );
  });

  it('says where it does not count, and why', () => {
    const mark = { ...markOf('olaf-scholz-2024-05-28'), decides: false };
    expect(describeMark(dataset, mark, true)).toMatch(
      /; does not decide the position; after the date shown$/,
    );
  });

  it('says when it became public where that was later', () => {
    const { statement } = markOf('olaf-scholz-2024-05-28');
    const mark = { statement: { ...statement, publicOn: '2024-06-02' }, decides: true };
    expect(describeMark(dataset, mark, false)).toMatch(/^28 May 2024 \(public 2 June 2024\): Olaf Scholz/);
  });
});

describe(describeRow.name, () => {
  it('says the position, and every shift up to the date with its day', () => {
    expect(rowAt('2024-05-27')).toBe('Olaf Scholz, Germany: Opposes, since 26 May 2024');
    expect(rowAt('2024-06-30')).toBe(
      'Olaf Scholz, Germany: Supports, within limits, since 28 May 2024; ' +
        'moved from Opposes to Supports, within limits on 28 May 2024',
    );
  });
});

describe(describeTimeline.name, () => {
  it('counts rows, statements by the date, and who had moved', () => {
    const rows = ['olaf-scholz', 'emmanuel-macron'].map((id) => ({ track: trackOf(id), known: 2 }));
    expect(describeTimeline('leader', rows, '2024-05-30')).toBe(
      '2 speakers, 4 statements up to 30 May 2024. 1 had moved by then.',
    );
    expect(describeTimeline('country', rows.slice(1), '2024-05-30')).toBe(
      '1 country or body, 2 statements up to 30 May 2024. Nobody’s settled position had changed by then.',
    );
  });
});

describe(describeEvent.name, () => {
  it('begins with its day', () => {
    expect(describeEvent({ date: '2024-05-24', label: 'A call', statement: 'x' })).toBe('24 May: A call');
  });
});

function markOf(id: string) {
  const statement = dataset.statementById.get(id);
  if (!statement) throw new Error(`No ${id}.`);
  return { statement, decides: true };
}

function trackOf(id: string) {
  const actor = dataset.actors.get(id);
  if (!actor) throw new Error(`No ${id}.`);
  return tracks.actor(actor);
}

function rowAt(day: string): string {
  const speaker = selectStandings(dataset, day).find(({ actor }) => actor.id === 'olaf-scholz');
  if (!speaker) throw new Error('No Scholz.');
  return describeRow(dataset, { country: speaker.country, speaker }, trackOf('olaf-scholz'), day);
}
