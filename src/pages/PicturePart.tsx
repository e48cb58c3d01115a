import { Suspense, useCallback, useEffect, type ComponentType } from 'react';
import type { View } from '../state/explorer.ts';
import { late } from '../views/late.tsx';
import { SpectrumSource } from './drawnSpectrum.tsx';
import type { PictureSourceProps } from './drawnView.ts';
import { PictureFile, type PicturePartProps } from './PictureFile.tsx';

type Source = ComponentType<PictureSourceProps>;

/** What draws each view for a picture; those of late views come with these. */
const SOURCES: Partial<Record<View, Source>> = {
  spectrum: SpectrumSource,
  map: late(() => import('./mapPart.ts').then((file) => file.mapPart.Source), Missing),
  timeline: late(() => import('./timelineParts.ts').then((file) => file.timelineParts.Source), Missing),
};

/** True for a view that can be saved as a picture. */
export function hasPicture(view: View): boolean {
  return SOURCES[view] !== undefined;
}

/** Makes a picture of the view that is shown and saves it. */
export function PicturePart(props: PicturePartProps) {
  const { dataset, state, shown, onDone } = props;
  const ViewSource = SOURCES[state.view];
  const fail = useCallback(() => onDone(null), [onDone]);
  return (
    <Suspense fallback={null}>
      {ViewSource && (
        <ViewSource {...{ dataset, state, shown }} onFail={fail}>
          {(drawn) => <PictureFile {...props} drawn={drawn} />}
        </ViewSource>
      )}
    </Suspense>
  );
}

/** The part did not arrive: there is no file. */
function Missing({ onFail }: PictureSourceProps) {
  useEffect(() => onFail(), [onFail]);
  return null;
}
