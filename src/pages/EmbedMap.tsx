import { useRef } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { MapFile } from '../layout/mapFile.ts';
import { useCardLinks } from '../views/useCardLinks.ts';
import { useWidth } from '../views/useWidth.ts';
import { hrefsFrom } from './hrefs.ts';
import { MapView } from './MapView.tsx';
import type { Shown } from './useShown.ts';

interface EmbedMapProps {
  dataset: Dataset;
  base: string;
  state: ExplorerState;
  shown: Pick<Shown, 'shown' | 'matches'>;
  load: () => Promise<MapFile>;
}

/** The map in an embed: its height follows from the frame's width alone, and a country opens its card. */
export function EmbedMap({ dataset, base, state, shown, load }: EmbedMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, state.view);
  useCardLinks(frame);
  return (
    <div className="embed-chart embed-scroll embed-full">
      <div ref={frame}>
        <MapView
          {...{ dataset, state, shown, width, load }}
          hrefs={hrefsFrom(dataset, base, state)}
          newPage
        />
      </div>
    </div>
  );
}
