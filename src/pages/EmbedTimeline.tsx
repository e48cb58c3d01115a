import { useRef } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import type { DetailStore } from '../state/details.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { useUnhurried } from '../views/useUnhurried.ts';
import { useWidth } from '../views/useWidth.ts';
import { Compared } from './Compared.tsx';
import { hrefsFrom } from './hrefs.ts';
import { TimelineView } from './TimelineView.tsx';
import { useShown } from './useShown.ts';

interface EmbedTimelineProps {
  dataset: Dataset;
  base: string;
  state: ExplorerState;
  details: DetailStore;
  /** Null where readers may not change the date. */
  onDay: ((day: Day) => void) | null;
}

/** The timeline in an article: it scrolls inside, and its links open pages of their own. */
export function EmbedTimeline({ dataset, base, state, details, onDay }: EmbedTimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, state.view);
  const drawn = useUnhurried(state);
  const shown = useShown(dataset, drawn);
  return (
    <main>
      <div className="embed-chart embed-scroll">
        {drawn.from !== null && (
          <Compared
            {...{ dataset, shown }}
            state={drawn}
            hrefs={hrefsFrom(dataset, base, drawn)}
            follow={null}
          />
        )}
        <div ref={frame}>
          {width !== null && (
            <TimelineView
              {...{ dataset, base, shown, width }}
              state={drawn}
              day={state.at}
              apart
              onHint={details.ask}
              onDrag={onDay}
              onStep={onDay ?? (() => undefined)}
            />
          )}
        </div>
      </div>
    </main>
  );
}
