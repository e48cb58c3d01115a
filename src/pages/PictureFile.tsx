import { useMemo, useRef } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { formatLink } from '../state/url.ts';
import { PictureFrame } from '../views/PictureFrame.tsx';
import { useOrigin } from '../views/useOrigin.ts';
import { usePictureFile, type PictureFormat } from '../views/usePictureFile.ts';
import type { DrawnView } from './drawnView.ts';
import { shownPicture } from './shownPicture.ts';
import type { Shown } from './useShown.ts';

/** What the picture of any view is made from. */
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

/** Puts a view that is drawn into a picture and saves it; drawn where nobody sees it, and gone when done. */
export function PictureFile(props: PicturePartProps & { drawn: DrawnView }) {
  const { dataset, state, shown, base, format, onDone, drawn } = props;
  const { question } = dataset;
  const drawing = useRef<SVGSVGElement>(null);
  const origin = useOrigin();
  const address = `${origin ?? ''}${base}${formatLink(dataset, { ...state, selection: null })}`;
  const picture = useMemo(
    () => shownPicture(dataset, state, shown, address, drawn),
    [dataset, state, shown, address, drawn],
  );
  const file = `${[question.id, state.at, ...kindsOf(state)].join('-')}.${format}`;
  usePictureFile(drawing, format, file, (saved) => onDone(saved ? file : null));
  return (
    <div hidden>
      <PictureFrame ref={drawing} {...{ question, picture }} drawSign={drawn.drawSign}>
        {drawn.chart}
      </PictureFrame>
    </div>
  );
}

/** What a file's name says of the view beside the date. */
function kindsOf({ view, by }: ExplorerState): string[] {
  if (view === 'map') return [view];
  return [...(view === 'spectrum' ? [] : [view]), ...(by === 'country' ? [by] : [])];
}
