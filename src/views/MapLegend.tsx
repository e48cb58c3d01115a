import { Fragment } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { describeDisputed, describeGroup, describeMapMarks, describeRest } from '../model/describeMap.ts';
import { mapCopy } from '../model/loadMap.ts';
import type { MapGroup } from '../model/mapStanding.ts';
import { areaClass, areaFill } from './MapArea.tsx';

interface MapLegendProps {
  dataset: Dataset;
  groups: readonly MapGroup[];
  countryHref: (code: string) => string;
  /** The page that says more, with the base path. */
  aboutHref: string;
  newPage: boolean;
  /** True where the search frames what it finds. */
  searching: boolean;
}

/** What each filling of the map means, and which countries have it: the map in words. */
export function MapLegend({ dataset, groups, countryHref, aboutHref, newPage, searching }: MapLegendProps) {
  const { party } = dataset.question;
  return (
    <section className="map-legend" aria-labelledby="map-legend-title">
      <h2 id="map-legend-title">{mapCopy.legend}</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.key}>
            <svg className="map-still" width="28" height="18" aria-hidden="true" focusable="false">
              <rect
                className={areaClass(group.fill)}
                fill={areaFill(group.fill, 'map-still')}
                x="1"
                y="1"
                width="26"
                height="16"
              />
            </svg>
            <span>
              <b>{describeGroup(group)}</b>{' '}
              <Names group={group} countryHref={countryHref} party={party?.label} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        {describeMapMarks(dataset)} {searching && mapCopy.match}
      </p>
      <p className="map-note">
        {describeDisputed()}{' '}
        <span className="map-why">
          <a href={`${aboutHref}#map`} target={newPage ? '_blank' : undefined} rel="noopener">
            {mapCopy.why}
          </a>
          .{' '}
        </span>
        {mapCopy.source}
      </p>
    </section>
  );
}

interface NamesProps {
  group: MapGroup;
  countryHref: (code: string) => string;
  /** What a party is, in words. */
  party: string | undefined;
}

function Names({ group, countryHref, party }: NamesProps) {
  const { standings } = group;
  const rest = describeRest(group);
  if (standings.length === 0) return rest;
  return (
    <>
      {standings.map(({ country }, index) => (
        <Fragment key={country.code}>
          {index > 0 && ', '}
          <a href={countryHref(country.code)} data-subject={`country:${country.code}`}>
            {country.name}
          </a>
          {country.party && <span title={party}>‡</span>}
        </Fragment>
      ))}
      {rest !== null && `, ${rest}`}
    </>
  );
}
