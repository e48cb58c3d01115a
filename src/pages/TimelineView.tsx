import { useMemo } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { describeEvent, describeTimeline } from '../model/describeTimeline.ts';
import { copy } from '../model/load.ts';
import { timelineCopy } from '../model/loadTimeline.ts';
import { rememberTracks } from '../model/track.ts';
import { BYS, type ExplorerState } from '../state/explorer.ts';
import { layoutTimeline, PAPER_WIDTH } from '../layout/timeline.ts';
import { groupTimeline } from '../layout/timelineRows.ts';
import { Timeline } from '../views/Timeline.tsx';
import { TimelineLegend } from '../views/TimelineLegend.tsx';
import { usePrinting } from '../views/usePrinting.ts';
import { useRested } from '../views/useRested.ts';
import { ViewSwitch } from '../views/ViewSwitch.tsx';
import { hrefsFrom } from './hrefs.ts';
import type { Shown } from './useShown.ts';

export interface TimelineViewProps {
  dataset: Dataset;
  base: string;
  /** What the rows are drawn at. */
  state: ExplorerState;
  /** The date as it is asked for, which the rows may follow a moment later. */
  day: Day;
  shown: Pick<Shown, 'shown' | 'matches'>;
  /** The width of the timeline, px. */
  width: number;
  /** True inside an article, where every link opens a page of its own. */
  apart: boolean;
  onHint: (actorId: string) => void;
  /** Null where the date stands. */
  onDrag: ((day: Day) => void) | null;
  onStep: (day: Day) => void;
}

/** Links follow a drag when it rests, or when something is pressed. */
const REST_MILLISECONDS = 200;

/** The timeline: rows of speakers or countries, of the actors that every view shows. */
export function TimelineView(props: TimelineViewProps) {
  const { dataset, base, state, day, shown, width, apart, onHint, onDrag, onStep } = props;
  const { at, by, sort, selection } = state;
  const tracks = useMemo(() => rememberTracks(dataset), [dataset]);
  const groups = useMemo(
    () => groupTimeline({ dataset, at, by, sort, shown: shown.shown, tracks }),
    [dataset, at, by, sort, shown.shown, tracks],
  );
  const printed = usePrinting();
  const room = printed ? PAPER_WIDTH : width;
  const layout = useMemo(() => layoutTimeline(dataset, groups, describeEvent, room), [dataset, groups, room]);
  const { rested, catchUp } = useRested(state, REST_MILLISECONDS);
  const links = useMemo(
    () => ({ ...hrefsFrom(dataset, base, rested), apart }),
    [dataset, base, rested, apart],
  );
  return (
    <div onPointerDownCapture={catchUp} onKeyDownCapture={catchUp}>
      {!apart && <h2 className="visually-hidden">{copy.views.timeline}</h2>}
      <div className="timeline-lead">
        <p>
          {describeTimeline(
            by,
            groups.flatMap(({ rows }) => rows),
            at,
          )}
        </p>
        {!apart && (
          <ViewSwitch
            label={timelineCopy.by}
            current={by}
            options={BYS.map((one) => ({
              id: one,
              label: copy.views[one],
              href: hrefsFrom(dataset, base, state).hrefOf({ ...state, by: one }),
            }))}
          />
        )}
      </div>
      <TimelineLegend question={dataset.question} by={by} open={!apart && !layout.stacked} />
      <Timeline
        {...{ dataset, day, layout, links, onHint, onDrag, onStep, printed }}
        drawnDay={at}
        from={state.from}
        selected={selection}
        matches={shown.matches}
      />
    </div>
  );
}
