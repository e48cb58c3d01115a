// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { Suspense, use } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useUnhurried } from '../../src/views/useUnhurried.ts';

/** What is drawn of days: those under way stay under way until they are `done`. */
let days = new Map<number, { done: () => void; drawing: Promise<void> }>();
let tried: number[] = [];

function Day({ day }: { day: number }) {
  tried.push(day);
  use(days.get(day)?.drawing ?? Promise.resolve());
  return <p>{day}</p>;
}

function Page({ day }: { day: number }) {
  return (
    <Suspense>
      <Day day={useUnhurried(day)} />
    </Suspense>
  );
}

/** A page at day 0, with ways to go to a day, to draw one, and to tell what is drawn. */
async function open() {
  for (let day = 1; day <= 100; day += 1) {
    let done = (): void => undefined;
    const drawing = new Promise<void>((resolve) => {
      done = resolve;
    });
    days.set(day, { done, drawing });
  }
  const still = { done: () => undefined, drawing: Promise.resolve() };
  days.set(0, still);
  const view = await act(async () => render(<Page day={0} />));
  return {
    go: (day: number) => act(async () => view.rerender(<Page day={day} />)),
    draw: (day: number) => act(async () => days.get(day)?.done()),
    wait: (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds)),
    drawn: () => Number(view.container.textContent),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  days = new Map();
  tried = [];
});

afterEach(() => {
  vi.useRealTimers();
});

describe(useUnhurried.name, () => {
  it('follows each value as it is drawn', async () => {
    const { go, draw, drawn } = await open();
    for (const day of [1, 2, 3]) {
      await go(day);
      expect(drawn()).toBe(day - 1);
      await draw(day);
      expect(drawn()).toBe(day);
    }
  });

  it('leaves values alone that change faster than any can be drawn, and takes the one they rest at', async () => {
    const { go, draw, wait, drawn } = await open();
    for (let day = 1; day <= 40; day += 1) {
      await go(day);
      await wait(50);
    }
    expect(tried).toContain(10);
    expect(tried.filter((day) => day > 25)).toEqual([]);
    expect(drawn()).toBe(0);
    await wait(150);
    expect(tried).toContain(40);
    await draw(40);
    expect(drawn()).toBe(40);
  });

  it('waits for a value that rests, however long it takes to draw', async () => {
    const { go, draw, wait, drawn } = await open();
    await go(1);
    await wait(20_000);
    await draw(1);
    expect(drawn()).toBe(1);
  });
});
