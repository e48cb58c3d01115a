import { lazy, Suspense, useCallback, useEffect, type ComponentType } from 'react';
import type { View } from '../state/explorer.ts';
import { SpectrumSource } from './drawnSpectrum.tsx';
import type { PictureSourceProps } from './drawnView.ts';
import { PictureFile, type PicturePartProps } from './PictureFile.tsx';

type Source = ComponentType<PictureSourceProps>;

/** What draws each view for a picture; those of late views come with these. */
const SOURCES: Partial<Record<View, Source>> = {
  spectrum: SpectrumSource,
  map: late(async () => (await import('./mapPart.ts')).mapPart.Source),
  timeline: late(async () => (await import('./timelineParts.ts')).timelineParts.Source),
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

function late(load: () => Promise<Source>): Source {
  return lazy(() => load().then(toModule, () => toModule(Missing)));
}

function toModule(part: Source): { default: Source } {
  return { default: part };
}

/** The part did not arrive: there is no file. */
function Missing({ onFail }: PictureSourceProps) {
  useEffect(() => onFail(), [onFail]);
  return null;
}
