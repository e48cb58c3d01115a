import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, formatDay, formatDayShort, isDay } from '../../src/model/day.ts';

const anyDay = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe(isDay.name, () => {
  it.each(['2024-05-30', '2024-02-29', '1999-12-31'])('accepts %s', (value) => {
    expect(isDay(value)).toBe(true);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-5-3',
    '2024-05-30T00:00:00Z',
    ' 2024-05-30',
    '2024-05-30\n',
    '٢٠٢٤-٠٥-٣٠',
    'today',
    '',
  ])('refuses %j', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe(addDays.name, () => {
  it('leads to a day that exists, whatever the zone and the season', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => isDay(addDays(day, n))));
  });

  it('steps over the end of months, leap days and changes of the clock', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    // Clocks changed in Auckland, where these tests run, on 7 April and 29 September 2024.
    expect(addDays('2024-04-06', 2)).toBe('2024-04-08');
    expect(addDays('2024-09-28', 2)).toBe('2024-09-30');
  });
});

describe(daysBetween.name, () => {
  it('is undone by addDays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('has the sign of the order in which days compare as texts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(Number(a < b) - Number(a > b));
      }),
    );
  });
});

describe(formatDay.name, () => {
  it('writes the day without a leading zero, and the month in words', () => {
    expect(formatDay('2024-05-03')).toBe('3 May 2024');
    expect(formatDay('2024-12-31')).toBe('31 December 2024');
  });
});

describe(formatDayShort.name, () => {
  it('leaves out the year', () => {
    expect(formatDayShort('2024-05-30')).toBe('30 May');
  });
});
