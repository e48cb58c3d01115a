import { useEffect } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { describeBody, describeDisputed, describeMapGroup, describeMapMarks } from '../model/describeMap.ts';
import { mapCopy } from '../model/loadMap.ts';
import { groupMapStandings, selectMapStandings } from '../model/mapStanding.ts';
import { layoutStillMap } from '../layout/map.ts';
import { placeBodies } from '../layout/mapBodies.ts';
import type { MapShapes } from '../layout/mapFile.ts';
import { PICTURE_CHART_WIDTH } from '../layout/pictureWidth.ts';
import { areaClass, areaFill } from '../views/MapArea.tsx';
import { MapStill, stillNames } from '../views/MapStill.tsx';
import { MapStillBodies } from '../views/MapStillBodies.tsx';
import { useMapStyles } from '../views/useMapStyles.ts';
import { fetchShapes, useShapes } from '../views/useShapes.ts';
import type { DrawnView, PictureShown, PictureSourceProps, PictureState } from './drawnView.ts';

/** Room between the map and the bodies under it, px; and how these are set. */
const BODIES_GAP = 10;
const BODIES_TYPE = { size: 14, bold: false };

/** Begins the ids of patterns: not as those of a map that is in the page, since an id is found once. */
const NAME = 'picture';

/** The whole map, not zoomed, for a picture. */
export function drawMap(
  dataset: Dataset,
  { at }: PictureState,
  { shown, matches }: PictureShown,
  shapes: MapShapes,
): DrawnView {
  const standings = selectMapStandings(dataset, shown, matches, at);
  const groups = groupMapStandings(dataset, standings);
  const names = new Map([...dataset.countries].map(([code, { name }]) => [code, name]));
  const still = layoutStillMap(shapes, names, PICTURE_CHART_WIDTH);
  const own = standings.filter(({ country }) => country.kind === 'body');
  const words = own.map((one) => ({ code: one.country.code, words: describeBody(one) }));
  const bodies = placeBodies(words, PICTURE_CHART_WIDTH, BODIES_TYPE);
  const bodiesTop = still.map.height + BODIES_GAP;
  const { small } = stillNames(NAME);
  return {
    chart: (
      <>
        <MapStill {...{ still, standings }} name={NAME} />
        <g transform={`translate(0 ${bodiesTop})`}>
          <MapStillBodies placed={bodies} standings={standings} />
        </g>
      </>
    ),
    height: own.length === 0 ? still.map.height : bodiesTop + bodies.height,
    entries: groups.map((group) => ({ kind: group.key, words: describeMapGroup(group) })),
    drawSign: (kind) => {
      const fill = groups.find(({ key }) => key === kind)?.fill;
      if (!fill) return null;
      const size = { x: -12, y: -7, width: 24, height: 14 };
      return <rect className={areaClass(fill)} fill={areaFill(fill, small)} {...size} />;
    },
    note: [
      describeMapMarks(dataset),
      ...(matches === null ? [] : [mapCopy.match]),
      describeDisputed(),
      mapCopy.source,
    ].join(' '),
    summary: '',
  };
}

/** Draws the map for a picture, once its shapes are there. */
export function MapSource({ dataset, state, shown, onFail, children }: PictureSourceProps) {
  useMapStyles();
  const { shapes, failed } = useShapes(fetchShapes);
  useEffect(() => {
    if (failed) onFail();
  }, [failed, onFail]);
  return shapes && children(drawMap(dataset, state, shown, shapes));
}
