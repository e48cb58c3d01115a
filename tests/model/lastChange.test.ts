import { describe, expect, it } from 'vitest';
import { ownerOf, selectLastChange } from '../../src/model/lastChange.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const archive = smallArchive();
const quiet = { ...archive, corrections: [] };

describe(selectLastChange.name, () => {
  it('is the day a statement became public, where nothing came later', () => {
    const topic = { kind: 'actor', id: 'ada-quill', statement: 'ada-quill-2030-03-12' } as const;
    expect(selectLastChange(archive, topic)).toBe('2030-03-12');
    expect(selectLastChange(archive, { ...topic, statement: null }) > '2030-03-12').toBe(true);
  });

  it('is the day of a correction, on the pages of the statement and of its speaker alone', () => {
    const cleo = { kind: 'actor', id: 'cleo-marsh', statement: null } as const;
    const dov = { ...cleo, id: 'dov-lund' };
    expect(selectLastChange(archive, { ...cleo, statement: 'cleo-marsh-2030-03-20' })).toBe('2030-06-15');
    expect(selectLastChange(archive, cleo)).toBe('2030-06-16');
    expect(selectLastChange(archive, dov)).toBe(selectLastChange(quiet, dov));
  });

  it('is on a country’s page also the day of a correction of its speakers, and of the search for it', () => {
    const [first] = archive.corrections;
    if (!first) throw new Error('The small question has corrections.');
    const later = { ...archive, corrections: [{ ...first, date: '2031-01-01' }] };
    const code = archive.dataset.actors.get('cleo-marsh')?.country ?? '';
    expect(selectLastChange(later, { kind: 'country', code })).toBe('2031-01-01');
    expect(selectLastChange(later, { kind: 'country', code: 'nobody' }) < '2031-01-01').toBe(true);
    expect(selectLastChange(realArchive, { kind: 'country', code: 'BR' })).toBe('2026-11-22');
  });

  it('is the day on which a quote was compared', () => {
    const macron = { kind: 'actor', id: 'emmanuel-macron', statement: null } as const;
    expect(selectLastChange(realArchive, macron)).toBe('2026-11-22');
  });

  it('is on the front page no earlier than on any other', () => {
    const front = selectLastChange(archive, { kind: 'front' });
    for (const id of archive.dataset.actors.keys()) {
      expect(selectLastChange(archive, { kind: 'actor', id, statement: null }) <= front).toBe(true);
    }
    expect(selectLastChange(quiet, { kind: 'front' }) >= quiet.dataset.question.lastDay).toBe(true);
  });
});

describe(ownerOf.name, () => {
  it('finds the speaker of a statement, also of a withdrawn one', () => {
    expect(ownerOf(archive, 'ada-quill-2030-03-12')).toBe('ada-quill');
    expect(ownerOf(archive, 'cleo-marsh-2030-03-25')).toBe('cleo-marsh');
    expect(ownerOf(archive, 'nobody-2030-03-25')).toBeNull();
  });
});
