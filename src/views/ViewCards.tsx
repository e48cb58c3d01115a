import type { Dataset, Day } from '../model/dataset.ts';
import type { MapFill, MapStanding } from '../model/mapStanding.ts';
import type { PlacedMapCard } from '../layout/cardMap.ts';
import type { PlacedTimelineCard } from '../layout/cardTimeline.ts';
import { areaClass, areaFill } from './MapArea.tsx';
import { MapStill, stillNames } from './MapStill.tsx';
import { MapStillBodies } from './MapStillBodies.tsx';
import { CardLines, CardRule, CardTexts } from './ShareCard.tsx';
import { TimelineStill } from './TimelineStill.tsx';

interface MapCardProps {
  card: PlacedMapCard;
  standings: readonly MapStanding[];
  /** The fillings of the legend, by key. */
  fills: ReadonlyMap<string, MapFill>;
}

/** What the ids of its patterns begin with. */
const NAME = 'card';

/** The share image of the map, drawn by the parts that draw it on the page. */
export function MapCard({ card, standings, fills }: MapCardProps) {
  const { lines, texts, swatches, map, bodies } = card;
  return (
    <>
      <CardLines lines={lines} />
      <CardTexts texts={texts} />
      <g className="card-map" transform={`translate(${map.x} ${map.y}) scale(${map.scale})`}>
        <MapStill still={map.still} standings={standings} name={NAME} />
      </g>
      {swatches.map(({ key, ...box }) => {
        const fill = fills.get(key);
        const { areas } = stillNames(NAME);
        return fill && <rect key={key} className={areaClass(fill)} fill={areaFill(fill, areas)} {...box} />;
      })}
      <g className="card-sans card-ink" transform={`translate(${bodies.x} ${bodies.y})`}>
        <MapStillBodies placed={bodies.placed} standings={standings} />
      </g>
    </>
  );
}

interface TimelineCardProps {
  card: PlacedTimelineCard;
  dataset: Dataset;
  day: Day;
}

/** The share image of the timeline, drawn by the parts that draw it as a picture. */
export function TimelineCard({ card, dataset, day }: TimelineCardProps) {
  const { rules, lines, texts, parts, y, scale } = card;
  return (
    <>
      {rules.map((rule) => (
        <CardRule key={rule.x} {...rule} />
      ))}
      <CardLines lines={lines} />
      <CardTexts texts={texts} />
      {parts.map(({ still, x }) => (
        <g key={x} transform={`translate(${x} ${y}) scale(${scale})`}>
          <TimelineStill {...{ dataset, day, still }} matches={null} name={`card-until-${Math.round(x)}`} />
        </g>
      ))}
    </>
  );
}
