import { startTransition, useCallback, useEffect, useState } from 'react';
import { readShapes, type MapFile, type MapShapes } from '../layout/mapFile.ts';

/** The file of shapes, and the same as a script for frames that may fetch nothing; relative to the site's base. */
export const SHAPES_FILE = 'data/map.json';
export const SHAPES_SCRIPT = 'data/map.js';

/** Fetches the shapes. */
export async function fetchShapes(): Promise<MapFile> {
  const response = await fetch(import.meta.env.BASE_URL + SHAPES_FILE);
  if (!response.ok) throw new Error(`${response.status} for ${SHAPES_FILE}`);
  // Written by this project's build.
  return (await response.json()) as MapFile;
}

/** Where the shapes of the map are: under way, here, or lost; `retry` asks again. */
export interface ShapesStatus {
  shapes: MapShapes | null;
  failed: boolean;
  retry: () => void;
}

let known: MapShapes | null = null;

/** Loads the shapes when a map is first drawn, and keeps them; asks again by itself once the network is back. */
export function useShapes(load: () => Promise<MapFile>): ShapesStatus {
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState({ shapes: known, failed: false });
  const { failed } = status;
  useEffect(() => {
    if (known) return undefined;
    let isGone = false;
    void loadOnce(load).then((shapes) => {
      // Drawn between what the reader does meanwhile.
      if (!isGone) startTransition(() => setStatus({ shapes, failed: shapes === null }));
      return shapes;
    });
    return () => {
      isGone = true;
    };
  }, [load, attempt]);
  const retry = useCallback((): void => {
    setStatus({ shapes: known, failed: false });
    setAttempt((last) => last + 1);
  }, []);
  useEffect(() => {
    if (!failed) return undefined;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [failed, retry]);
  return { ...status, retry };
}

/** The shapes, kept for the next map; null where they did not arrive. */
async function loadOnce(load: () => Promise<MapFile>): Promise<MapShapes | null> {
  try {
    known = readShapes(await load());
  } catch {
    return null;
  }
  return known;
}
