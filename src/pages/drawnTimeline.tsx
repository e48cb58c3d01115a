import type { Dataset, Tone } from '../model/dataset.ts';
import { describeLegend } from '../model/describeLegend.ts';
import { describeEvent, describeTimeline } from '../model/describeTimeline.ts';
import { describeTimelineSigns } from '../model/describeTimelineSigns.ts';
import { copy } from '../model/load.ts';
import { rememberTracks } from '../model/track.ts';
import { PICTURE_CHART_WIDTH } from '../layout/pictureWidth.ts';
import { layoutTimeline } from '../layout/timeline.ts';
import { groupTimeline } from '../layout/timelineRows.ts';
import { arrangeStill } from '../layout/timelineStill.ts';
import { LegendSign } from '../views/LegendSign.tsx';
import { TimelineSign } from '../views/TimelineSign.tsx';
import { TimelineStill } from '../views/TimelineStill.tsx';
import { useTimelineStillStyles } from '../views/useTimelineStillStyles.ts';
import type { DrawnView, PictureShown, PictureSourceProps, PictureState } from './drawnView.ts';

/** The timeline as it is shown, for a picture. In its legend a stance goes by its id. */
export function drawTimeline(dataset: Dataset, state: PictureState, shown: PictureShown): DrawnView {
  const { at, by, sort } = state;
  const { question, stances } = dataset;
  const { matches } = shown;
  const tracks = rememberTracks(dataset);
  const groups = groupTimeline({ dataset, at, by, sort, shown: shown.shown, tracks });
  const rows = groups.flatMap((group) => group.rows);
  const layout = layoutTimeline(dataset, groups, describeEvent, PICTURE_CHART_WIDTH);
  const still = arrangeStill(question, layout, at, true);
  const signs = describeTimelineSigns(question, by);
  const isMuted = rows.some(({ speaker }) => speaker?.muted);
  return {
    chart: <TimelineStill {...{ dataset, still, matches }} day={at} name="picture-until" />,
    height: still.height,
    entries: [
      ...question.stances.map(({ id, label }) => ({ kind: id, words: label })),
      ...signs.filter(({ kind }) => kind !== 'later'),
      ...(isMuted ? [{ kind: 'muted', words: describeLegend(dataset).muted }] : []),
    ],
    drawSign: (kind) => {
      const stance = stances.get(kind);
      if (stance) return <use href={`#mark-${stance.tone}`} />;
      if (kind === 'party' || kind === 'muted') return <LegendSign {...{ kind, question }} />;
      const sign = signs.find((one) => one.kind === kind);
      const tone: Tone = question.stances[0]?.tone ?? 'none';
      return (
        <g transform={kind === 'shift' ? 'scale(0.6)' : undefined}>
          {sign && <TimelineSign kind={sign.kind} tone={tone} />}
        </g>
      );
    },
    note: [
      ...signs.flatMap(({ kind, words }) => (kind === 'later' ? [words] : [])),
      ...(matches === null ? [] : [copy.legend.match]),
    ].join(' '),
    summary: describeTimeline(by, rows, at),
  };
}

/** Draws the timeline for a picture. */
export function TimelineSource({ dataset, state, shown, children }: PictureSourceProps) {
  useTimelineStillStyles();
  return children(drawTimeline(dataset, state, shown));
}
