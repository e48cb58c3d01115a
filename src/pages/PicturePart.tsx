import { useMemo, useRef } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { formatLink } from '../state/url.ts';
import { ChartPicture } from '../views/ChartPicture.tsx';
import { useOrigin } from '../views/useOrigin.ts';
import { usePictureFile, type PictureFormat } from '../views/usePictureFile.ts';
import { shownPicture } from './shownPicture.ts';
import type { Shown } from './useShown.ts';

export interface PicturePartProps {
  dataset: Dataset;
  /** What is seen: date, order, filters and search. The panel is no part of a picture. */
  state: ExplorerState;
  shown: Shown;
  /** The site's base path, with both slashes. */
  base: string;
  format: PictureFormat;
  /** Called once, when the file was saved (with its name) or could not be made (null). */
  onDone: (file: string | null) => void;
}

/** Makes a picture of the chart as it is shown and saves it; drawn where nobody sees it, and gone when done. */
export function PicturePart({ dataset, state, shown, base, format, onDone }: PicturePartProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const origin = useOrigin();
  const { at, by } = state;
  const address = `${origin ?? ''}${base}${formatLink(dataset, { ...state, selection: null })}`;
  const picture = useMemo(
    () => shownPicture(dataset, state, shown, address),
    [dataset, state, shown, address],
  );
  const file = `${[dataset.question.id, at, ...(by === 'country' ? [by] : [])].join('-')}.${format}`;
  usePictureFile(drawing, format, file, (saved) => onDone(saved ? file : null));
  return (
    <div hidden>
      <ChartPicture ref={drawing} dataset={dataset} picture={picture} matches={shown.matches} />
    </div>
  );
}
