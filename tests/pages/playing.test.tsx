// @vitest-environment jsdom
import { act, fireEvent, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DateControl } from '../../src/views/DateControl.tsx';
import { usePlayback } from '../../src/views/usePlayback.ts';
import { openExplorer, slider } from './openExplorer.tsx';

/** Ten days with statements: as slow as it gets. */
const STEP = 900;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe(DateControl.name, () => {
  it('plays from statement to statement, and stops at the last', () => {
    openExplorer('?at=2030-05-01');
    press('Play');
    const days = ['1 May 2030', '10 May 2030', '20 May 2030', '2 June 2030', '2 June 2030'];
    for (const day of days) {
      expect(slider().getAttribute('aria-valuetext')).toBe(day);
      wait(STEP);
    }
    expect(screen.getByRole('button', { name: 'Play' })).toBeInstanceOf(HTMLElement);
    expect(vi.getTimerCount()).toBe(0);
    expect(location.search).toBe('?at=2030-06-02');
  });

  it('pauses where it is, and goes on from there', () => {
    openExplorer('?at=2030-05-01');
    press('Play');
    wait(STEP);
    press('Pause');
    wait(10 * STEP);
    expect(slider().getAttribute('aria-valuetext')).toBe('10 May 2030');
    press('Play');
    wait(STEP);
    expect(slider().getAttribute('aria-valuetext')).toBe('20 May 2030');
  });

  it('plays from the first day when it is started at the end', () => {
    openExplorer('?at=2030-06-30');
    press('Play');
    expect(slider().getAttribute('aria-valuetext')).toBe('1 March 2030');
    wait(STEP);
    expect(slider().getAttribute('aria-valuetext')).toBe('5 March 2030');
  });

  it('announces the date of every step but those of playing', () => {
    openExplorer('?at=2030-05-01');
    const live = () => screen.getByText(/2030$/, { selector: 'output' }).getAttribute('aria-live');
    expect(live()).toBe('polite');
    press('Play');
    expect(live()).toBe('off');
    press('Pause');
    expect(live()).toBe('polite');
  });
});

describe(usePlayback.name, () => {
  it.each([
    [5, 900],
    [100, 200],
    [1000, 20],
  ])('takes no more than twenty seconds for %i steps: one in %i ms', (steps, pace) => {
    const onStep = vi.fn<() => void>();
    const { result } = renderHook(() => usePlayback(steps, false, onStep, () => {}));
    act(() => result.current.toggle());
    wait(pace - 1);
    expect(onStep).not.toHaveBeenCalled();
    wait(1 + 4 * pace);
    expect(onStep).toHaveBeenCalledTimes(5);
  });

  it('stops with what it plays on', () => {
    const onStep = vi.fn<() => void>();
    const { result, unmount } = renderHook(() => usePlayback(100, false, onStep, () => {}));
    act(() => result.current.toggle());
    unmount();
    wait(60_000);
    expect(onStep).not.toHaveBeenCalled();
  });
});

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function wait(milliseconds: number): void {
  act(() => void vi.advanceTimersByTime(milliseconds));
}
