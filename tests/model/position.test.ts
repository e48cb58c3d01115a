import { describe, expect, it } from 'vitest';
import type { Country } from '../../src/model/dataset.ts';
import {
  isSucceeded,
  positionOfActor,
  positionOfCountry,
  shiftsOfActor,
  shiftsOfCountry,
  silenceOf,
} from '../../src/model/position.ts';
import { selectStandings } from '../../src/model/select.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

const LAST = dataset.question.lastDay;

describe(positionOfActor.name, () => {
  it('sets Lavrov apart while he has only disputed the premise', () => {
    expect(signOf('sergey-lavrov', '2024-05-24')).toBe('disputes');
    expect(signOf('sergey-lavrov', '2024-05-25')).toBe('disputes');
  });

  it('counts Lavrov as opposing from 26 May, whatever he disputes later', () => {
    for (const day of ['2024-05-26', '2024-08-27', '2024-09-12', '2024-12-16']) {
      expect(signOf('sergey-lavrov', day)).toBe('opposes, disputes the premise');
    }
    expect(shiftsOfActor(dataset, 'sergey-lavrov', LAST)).toEqual([]);
  });

  it('keeps Peskov opposing when he disputes the premise on 31 May, with the sign and no shift', () => {
    expect(signOf('dmitry-peskov', '2024-05-30')).toBe('opposes');
    expect(signOf('dmitry-peskov', '2024-05-31')).toBe('opposes, disputes the premise');
    expect(signOf('dmitry-peskov', LAST)).toBe('opposes, disputes the premise');
    expect(shiftsOfActor(dataset, 'dmitry-peskov', LAST)).toEqual([]);
  });

  it('rests Albares on 31 May: what he disputed on 3 June changes nothing', () => {
    expect(positionOfActor(dataset, 'jose-manuel-albares', '2024-05-30')).toBeNull();
    const position = positionOfActor(dataset, 'jose-manuel-albares', '2024-05-31');
    expect(position).toMatchObject({ stance: 'opposes', settled: true });
    expect(signOf('jose-manuel-albares', '2024-05-31')).toBe('opposes, disputes the premise');
    expect(positionOfActor(dataset, 'jose-manuel-albares', '2024-06-03')).toEqual(position);
  });

  it('keeps Rangel supporting when he left it open on 29 August', () => {
    expect(stanceOf('paulo-rangel', '2024-05-31')).toBe('supports');
    expect(stanceOf('paulo-rangel', '2024-08-29')).toBe('supports');
    expect(shiftsOfActor(dataset, 'paulo-rangel', LAST)).toEqual([]);
  });

  it('keeps Blinken and Biden within limits when they declined to answer in September', () => {
    expect(stanceOf('antony-blinken', '2024-05-30')).toBe('undecided');
    expect(stanceOf('antony-blinken', '2024-05-31')).toBe('supports-with-limits');
    expect(stanceOf('antony-blinken', '2024-09-11')).toBe('supports-with-limits');
    expect(stanceOf('joe-biden', '2024-09-10')).toBe('supports-with-limits');
    expect(shiftsOfActor(dataset, 'antony-blinken', LAST)).toEqual([]);
  });

  it('shows Pistorius as leaving it open until a statement settles, which is no shift', () => {
    expect(positionOfActor(dataset, 'boris-pistorius', '2024-09-13')).toMatchObject({
      stance: 'undecided',
      settled: false,
    });
    expect(stanceOf('boris-pistorius', '2024-11-19')).toBe('supports-with-limits');
    expect(shiftsOfActor(dataset, 'boris-pistorius', LAST)).toEqual([]);
  });

  it('does not move Macron and Baerbock for what they said of the weapons of others', () => {
    expect(stanceOf('emmanuel-macron', '2024-11-18')).toBe('supports-with-limits');
    expect(stanceOf('annalena-baerbock', '2024-11-18')).toBe('supports-with-limits');
    expect(shiftsOfActor(dataset, 'emmanuel-macron', LAST)).toEqual([]);
  });

  it('counts what Trump said on 25 November from 12 December, when it became public', () => {
    expect(positionOfActor(dataset, 'donald-trump', '2024-12-11')).toBeNull();
    expect(positionOfActor(dataset, 'donald-trump', '2024-12-12')).toMatchObject({
      stance: 'opposes',
      since: '2024-12-12',
      statement: { date: '2024-11-25' },
    });
  });
});

describe(positionOfCountry.name, () => {
  it('has Spain opposing; Robles speaks of the Kursk operation and moves nothing', () => {
    expect(heldBy('ES', '2024-05-31')).toBe('opposes');
    expect(stanceOf('margarita-robles', '2024-08-16')).toBe('supports');
    expect(heldBy('ES', '2024-08-16')).toBe('opposes');
  });

  it('has Bulgaria supporting with its government while its president opposes for himself', () => {
    expect(stanceOf('rumen-radev', '2024-06-04')).toBe('opposes');
    expect(heldBy('BG', '2024-06-04')).toBe('supports');
    expect(heldBy('BG', LAST)).toBe('supports');
  });

  it('has Norway supporting from 30 May', () => {
    expect(heldBy('NO', '2024-05-29')).toBe('none');
    expect(heldBy('NO', '2024-05-30')).toBe('supports');
  });

  it('gives Portugal no position while only Melo has spoken, for himself', () => {
    expect(stanceOf('nuno-melo', '2024-05-30')).toBe('supports-with-limits');
    expect(heldBy('PT', '2024-05-30')).toBe('none');
    expect(heldBy('PT', '2024-05-31')).toBe('supports');
    expect(heldBy('PT', '2024-08-29')).toBe('supports');
  });

  it('takes Austria from Nehammer, who spoke for it, not from Tanner, who spoke for herself', () => {
    expect(stanceOf('klaudia-tanner', '2024-06-08')).toBe('opposes');
    expect(heldBy('AT', '2024-06-17')).toBe('none');
    expect(heldBy('AT', '2024-06-18')).toBe('supports');
  });

  it.each([
    ['DE', '2024-05-28', 'opposes', 'supports-with-limits'],
    ['US', '2024-05-30', 'opposes', 'supports-with-limits'],
    ['GB', '2024-07-12', 'supports', 'supports-with-limits'],
    ['FR', '2024-11-23', 'supports-with-limits', 'supports'],
  ])('moves %s on %s from %s to %s', (code, day, from, to) => {
    const before = dataset.statements.findLast(({ publicOn }) => publicOn < day)?.publicOn ?? '';
    expect([heldBy(code, before), heldBy(code, day)]).toEqual([from, to]);
    expect(shiftsOfCountry(dataset, country(code), day).at(-1)).toMatchObject({ from, to, on: day });
    expect(shiftsOfCountry(dataset, country(code), before)).toEqual([]);
  });

  it('gives NATO, the EU and the UN no common position, ever, and the Holy See its own', () => {
    for (const code of ['NATO', 'EU', 'UN']) {
      expect(heldBy(code, '2024-04-03')).toBe('no-common-position');
      expect(heldBy(code, LAST)).toBe('no-common-position');
      expect(shiftsOfCountry(dataset, country(code), LAST)).toEqual([]);
    }
    expect(heldBy('VA', '2024-05-30')).toBe('opposes');
  });
});

describe(silenceOf.name, () => {
  it('tells silence by this date from silence that was looked into and from what nobody looked for', () => {
    expect(silenceOf(dataset, country('CN'), '2024-05-30')).toBe('none-by-this-date');
    expect(silenceOf(dataset, country('CN'), '2024-11-18')).toBeNull();
    expect(silenceOf(dataset, country('BR'), LAST)).toBe('looked-for');
    expect(silenceOf(dataset, { ...country('BR'), lookedFor: null }, LAST)).toBe('not-looked-for');
  });

  it('does not call a country silent whose speakers spoke for themselves', () => {
    expect(silenceOf(dataset, country('PT'), '2024-05-29')).toBeNull();
  });
});

describe(isSucceeded.name, () => {
  it.each([
    ['jens-stoltenberg', '2024-10-01'],
    ['dmytro-kuleba', '2024-11-18'],
    ['david-cameron', '2024-07-12'],
    ['grant-shapps', '2024-11-21'],
    ['hanke-bruins-slot', '2024-11-18'],
  ])('mutes %s from %s, when the successor first spoke', (id, day) => {
    const actor = dataset.actors.get(id);
    if (!actor) throw new Error(`${id} is not in the data.`);
    const before = dataset.statements.findLast(({ publicOn }) => publicOn < day)?.publicOn ?? '';
    expect([isSucceeded(dataset, actor, before), isSucceeded(dataset, actor, day)]).toEqual([false, true]);
  });
});

function stanceOf(actor: string, day: string): string | undefined {
  return positionOfActor(dataset, actor, day)?.stance;
}

/** The stance an actor is drawn at, and whether the sign of the premise stands with it. */
function signOf(actor: string, day: string): string | undefined {
  const standing = selectStandings(dataset, day).find((one) => one.actor.id === actor);
  if (!standing) return undefined;
  return standing.position.stance + (standing.premiseSign ? ', disputes the premise' : '');
}

function country(code: string): Country {
  const found = dataset.countries.get(code);
  if (!found) throw new Error(`${code} is not in the data.`);
  return found;
}

function heldBy(code: string, day: string): string {
  const found = positionOfCountry(dataset, country(code), day);
  return found.kind === 'held' ? found.position.stance : found.kind;
}
