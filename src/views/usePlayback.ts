import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds that playing everything takes, however many steps it has. */
const WHOLE = 20_000;
const SLOWEST = 900;

/** Playing through time. */
export interface Playback {
  playing: boolean;
  toggle: () => void;
}

/**
 * Calls `onStep` again and again while playing, at a speed that fits `steps` into twenty seconds; stops by
 * itself when `atEnd`. Starting at the end calls `onRestart` first.
 */
export function usePlayback(
  steps: number,
  atEnd: boolean,
  onStep: () => void,
  onRestart: () => void,
): Playback {
  const [playing, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    if (atEnd) setPlaying(false);
    else onStep();
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = window.setInterval(() => step(), Math.min(SLOWEST, WHOLE / Math.max(1, steps)));
    return () => window.clearInterval(timer);
  }, [playing, steps]);
  return {
    playing,
    toggle: () => {
      if (!playing && atEnd) onRestart();
      setPlaying(!playing);
    },
  };
}
