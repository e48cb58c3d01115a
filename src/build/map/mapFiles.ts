/** The files of the map, where the question has one. */
import type { MapFile } from '../../layout/mapFile.ts';
import type { Archive } from '../../model/dataset.ts';
import { disputedAreas } from '../../model/loadDisputed.ts';
import { SHAPES_FILE, SHAPES_SCRIPT } from '../../views/useShapes.ts';
import type { SiteFile } from '../siteFile.ts';
import { prepareMap } from './mapShapes.ts';

/** The shapes of a question's map, made once; null where it has none. */
export function mapFileOf(archive: Archive): MapFile | null {
  const { dataset, map } = archive;
  if (map === null) return null;
  const file = known.get(archive) ?? prepareMap(dataset, map, disputedAreas);
  known.set(archive, file);
  return file;
}

const known = new WeakMap<Archive, MapFile>();

/** The shapes for the page, and the same as a script for frames that may fetch nothing. */
export function planMapFiles(archive: Archive): SiteFile[] {
  if (archive.map === null) return [];
  let made: string | null = null;
  const shapes = (): string => (made ??= JSON.stringify(mapFileOf(archive)));
  return [
    { path: SHAPES_FILE, content: shapes },
    { path: SHAPES_SCRIPT, content: () => `globalThis.stanceMapShapes=${shapes()}` },
  ];
}
