import type { ReactNode } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { PictureEntry } from '../layout/picture.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { Shown } from './useShown.ts';

/** What of the state and of who is shown a picture depends on. */
export type PictureState = Pick<ExplorerState, 'at' | 'by' | 'sort' | 'filters' | 'q'>;
export type PictureShown = Pick<Shown, 'standings' | 'shown' | 'matches'>;

/** A view as SVG that stands in a picture: `PICTURE_CHART_WIDTH` wide, from its own 0,0. */
export interface DrawnView {
  chart: ReactNode;
  /** In px. */
  height: number;
  /** The signs that have to be explained, and how each is drawn, about 0,0. */
  entries: readonly PictureEntry[];
  drawSign: (kind: string) => ReactNode;
  /** What is said under these. */
  note: string;
  /** What is said of the view beside the headline; empty where that says it all. */
  summary: string;
}

/** A component that draws a view and hands it on; nothing while what it needs is under way. */
export interface PictureSourceProps {
  dataset: Dataset;
  state: PictureState;
  shown: PictureShown;
  /** Called where what it needs does not arrive. */
  onFail: () => void;
  children: (drawn: DrawnView) => ReactNode;
}
