/** The files of the map, where the question has one. */
import type { Archive } from '../../model/dataset.ts';
import { disputedAreas } from '../../model/loadDisputed.ts';
import { SHAPES_FILE, SHAPES_SCRIPT } from '../../views/useShapes.ts';
import type { SiteFile } from '../siteFile.ts';
import { prepareMap } from './mapShapes.ts';

/** The shapes for the page, and the same as a script for frames that may fetch nothing. */
export function planMapFiles({ dataset, map }: Archive): SiteFile[] {
  if (map === null) return [];
  let made: string | null = null;
  const shapes = (): string => (made ??= JSON.stringify(prepareMap(dataset, map, disputedAreas)));
  return [
    { path: SHAPES_FILE, content: shapes },
    { path: SHAPES_SCRIPT, content: () => `globalThis.stanceMapShapes=${shapes()}` },
  ];
}
