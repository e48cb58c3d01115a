import { memo } from 'react';
import type { MapFill, MapStanding } from '../model/mapStanding.ts';
import type { PlacedPart } from '../layout/map.ts';
import { INSET_LINE } from '../layout/mapFrame.ts';
import { MAP_LABEL_LINE } from '../layout/mapLabels.ts';
import type { MapMark } from '../layout/mapMarks.ts';
import type { CountryShape, ProjectedPart } from '../layout/mapPaths.ts';
import { round } from '../layout/round.ts';
import { areaClass, areaFill } from './MapArea.tsx';

/** What the parts of the map need to know beside shapes and places. */
export interface MapContext {
  standings: ReadonlyMap<string, MapStanding>;
  /** The accessible name of each country. */
  labels: ReadonlyMap<string, string>;
  countryHref: (code: string) => string;
  /** The country that the tab key reaches. */
  tabStop: string | null;
  selected: string | null;
}

const PLAIN: MapFill = { kind: 'not-looked-for' };
/** The radius of a mark; its target is larger. */
const RADIUS = 9;
const TARGET = 12;

interface MapShapesProps {
  part: ProjectedPart;
  /** The name its patterns begin with. */
  name: string;
  marked: ReadonlySet<string>;
  context: MapContext;
}

/** Land, countries and borders of one part. */
export const MapShapes = memo(function MapShapes({ part, name, marked, context }: MapShapesProps) {
  return (
    <>
      <path className="area area-land" d={part.land} />
      <path className="area area-unfilled" d={part.unfilled} />
      {part.countries.map((shape) => (
        <CountryArea
          key={shape.code}
          shape={shape}
          name={name}
          isStop={isStop(shape, marked)}
          context={context}
        />
      ))}
      <path className="map-borders" d={part.borders} />
      <path className="map-borders map-thin" d={part.borders} />
      <path className="map-borders map-dashed" d={part.dashed} />
    </>
  );
});

/** A country is reached by keyboard once: at home, by its mark where it has one. */
function isStop({ code, home }: CountryShape, marked: ReadonlySet<string>): boolean {
  return home && !marked.has(code);
}

interface CountryAreaProps {
  shape: CountryShape;
  name: string;
  isStop: boolean;
  context: MapContext;
}

function CountryArea({ shape: { code, d }, name, isStop: stop, context }: CountryAreaProps) {
  const { fill = PLAIN, match = null } = context.standings.get(code) ?? {};
  if (d === '') return null;
  return (
    <a {...linkOf(code, stop, context)}>
      <path className={areaClass(fill, match)} fill={areaFill(fill, name)} d={d} />
    </a>
  );
}

/** Links that are no stops are for the pointer alone: the same country is reached elsewhere. */
function linkOf(code: string, stop: boolean, { labels, countryHref, tabStop, selected }: MapContext) {
  const common = { href: countryHref(code), 'data-subject': `country:${code}`, draggable: false };
  if (!stop) return { ...common, tabIndex: -1, 'aria-hidden': true };
  return {
    ...common,
    tabIndex: code === tabStop ? 0 : -1,
    'data-stop': code,
    'aria-label': labels.get(code),
    'aria-current': code === selected ? ('true' as const) : undefined,
  };
}

/** The outlines of the countries that are lit, over everything else. */
export function MapOutlines({ part, lit }: { part: ProjectedPart; lit: ReadonlyMap<string, string> }) {
  return part.countries
    .filter(({ code, d }) => lit.has(code) && d !== '')
    .map(({ code, d }) => <path key={code} className={`map-outline ${lit.get(code)}`} d={d} />);
}

interface MapPlacesProps {
  part: ProjectedPart;
  placed: PlacedPart;
  name: string;
  /** The real scale over the one that everything was placed for. */
  stretch: number;
  lit: ReadonlyMap<string, string>;
  context: MapContext;
}

/** Marks and names of one part. */
export function MapPlaces({ part, placed, name, stretch, lit, context }: MapPlacesProps) {
  const at = (place: number): number => round(place * stretch);
  const home = new Set(part.countries.filter((one) => one.home).map(({ code }) => code));
  return (
    <>
      {placed.marks.map(
        ({ code, x, y, from }) =>
          from && (
            <path key={code} className="map-leader" d={`M${at(from[0])} ${at(from[1])}L${at(x)} ${at(y)}`} />
          ),
      )}
      {placed.marks.map((mark) => (
        <Mark
          key={mark.code}
          {...{ mark, name, stretch, context }}
          isStop={home.has(mark.code)}
          lit={lit.get(mark.code) ?? ''}
        />
      ))}
      {placed.labels.map(({ code, lines, x, y }) => (
        <text
          key={code}
          className="map-name"
          aria-hidden="true"
          x={at(x)}
          y={round(at(y) - ((lines.length - 1) * MAP_LABEL_LINE) / 2 + 4)}
        >
          {lines.map((line, index) => (
            <tspan key={index} x={at(x)} dy={index === 0 ? 0 : MAP_LABEL_LINE}>
              {line}
              {index === lines.length - 1 && context.standings.get(code)?.country.party === true && '\u2009‡'}
            </tspan>
          ))}
        </text>
      ))}
      {part.heading.map((line, index) => (
        <text key={index} className="map-heading" aria-hidden="true" y={INSET_LINE * (index + 1) - 2}>
          {line}
        </text>
      ))}
    </>
  );
}

interface MarkProps {
  mark: MapMark;
  name: string;
  stretch: number;
  isStop: boolean;
  lit: string;
  context: MapContext;
}

function Mark({ mark: { code, x, y }, name, stretch, isStop: stop, lit, context }: MarkProps) {
  const { fill = PLAIN, match = null } = context.standings.get(code) ?? {};
  return (
    <g className="map-mark" transform={`translate(${round(x * stretch)} ${round(y * stretch)})`}>
      <a {...linkOf(code, stop, context)}>
        <circle className="map-target" r={TARGET} />
        <circle className={areaClass(fill, match)} fill={areaFill(fill, name)} r={RADIUS} />
        {lit !== '' && <circle className={`map-outline ${lit}`} r={RADIUS + 1.5} />}
      </a>
    </g>
  );
}
