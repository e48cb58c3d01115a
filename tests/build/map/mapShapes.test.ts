import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains, geoDistance } from 'd3';
import type { Feature, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { prepareMap } from '../../../src/build/map/mapShapes.ts';
import { planMapFiles } from '../../../src/build/map/mapFiles.ts';
import { readShapes } from '../../../src/layout/mapFile.ts';
import { createDataset } from '../../../src/model/createDataset.ts';
import type { Country } from '../../../src/model/dataset.ts';
import { disputedAreas } from '../../../src/model/loadDisputed.ts';
import { realArchive, realDataset } from '../../fixtures/real.ts';
import { realMapFile, realPlan, realShapes } from '../../fixtures/realMap.ts';
import { smallArchive } from '../../fixtures/small.ts';

/** A map of these countries, of whom nothing else is known. */
function mapOf(codes: readonly string[]) {
  const [first] = realDataset.countries.values();
  const countries = codes.map((code): Country => ({ ...(first as Country), code, name: code }));
  const plan = { ...realPlan, insets: [] };
  return readShapes(prepareMap(createDataset(realDataset.question, countries, [], []), plan, disputedAreas));
}

/** The countries whose fill covers a place. */
function fillsAt(countries: ReadonlyMap<string, Feature<MultiPolygon>>, point: readonly [number, number]) {
  return [...countries].filter(([, shape]) => geoContains(shape, [...point])).map(([code]) => code);
}

// With their neighbours and claimants among the countries, as some other question may have them.
const world = mapOf([
  'UA',
  'RU',
  'CY',
  'TR',
  'SO',
  'ET',
  'RS',
  'AL',
  'XK',
  'MA',
  'DZ',
  'IL',
  'SY',
  'GE',
  'MD',
  'CN',
  'TW',
  'IN',
  'PK',
  'PS',
  'JO',
  'LB',
]);

describe(prepareMap.name, () => {
  it.each([
    ['Simferopol in Crimea', [34.1, 45.2], ['UA']],
    ['Donetsk', [37.8, 48.0], ['UA']],
    ['Sochi', [39.9, 43.7], ['RU']],
    ['Northern Cyprus', [33.5, 35.25], ['CY']],
    ['the south of Cyprus', [32.9, 34.85], ['CY']],
    ['Hargeisa in Somaliland', [44.06, 9.56], ['SO']],
    ['Mogadishu’s hinterland', [45.2, 2.3], ['SO']],
    ['Pristina in Kosovo', [21.16, 42.66], ['XK']],
    ['Belgrade', [20.5, 44.6], ['RS']],
    ['Western Sahara', [-13, 24.5], []],
    ['Marrakesh', [-8, 31.6], ['MA']],
    ['the Golan Heights', [35.8, 33.0], []],
    ['Safed, west of the Golan', [35.45, 32.95], ['IL']],
    ['Daraa, east of the Golan', [36.1, 32.7], ['SY']],
    ['the Siachen Glacier', [77.0, 35.4], []],
    ['the West Bank', [35.2, 32], ['PS']],
    ['Taichung', [121, 23.9], ['TW']],
    ['Sukhumi in Abkhazia', [41.1, 43.0], ['GE']],
    ['Tiraspol in Transnistria', [29.5, 46.95], ['MD']],
  ] as const)('puts %s where the list of disputed areas says', (_name, point, expected) => {
    expect(fillsAt(world.countries, point)).toEqual(expected);
  });

  it.each(
    disputedAreas.filter(({ unfilled, split }) => unfilled ?? split).map((one) => [one.area, one] as const),
  )('leaves %s to nobody', (_area, { point }) => {
    expect(geoContains(world.unfilled, [...point])).toBe(true);
    expect(geoContains(world.land, [...point])).toBe(false);
  });

  it('never puts Kosovo into the fill of another where it is no country of the question', () => {
    expect(realDataset.countries.has('XK')).toBe(false);
    expect(fillsAt(realShapes.countries, [21.16, 42.66])).toEqual([]);
    expect(geoContains(realShapes.land, [21.16, 42.66])).toBe(true);
  });

  it('dashes the line between Kosovo and Serbia, and no other border of Serbia', () => {
    const isNear = (lines: typeof realShapes.dashed, point: [number, number]): boolean =>
      lines.geometry.coordinates.flat().some((one) => geoDistance(one as [number, number], point) < 0.006);
    expect(isNear(realShapes.dashed, [21.0, 43.1])).toBe(true);
    expect(isNear(realShapes.borders, [21.0, 43.1])).toBe(false);
    expect(isNear(realShapes.borders, [20.3, 45.9])).toBe(true);
    expect(isNear(realShapes.dashed, [20.3, 45.9])).toBe(false);
  });

  it('joins Northern Cyprus and Somaliland without a line', () => {
    const lines = [...world.borders.geometry.coordinates, ...world.dashed.geometry.coordinates].flat();
    const nearest = (point: [number, number]): number =>
      Math.min(...lines.map((one) => geoDistance(one as [number, number], point)));
    expect(nearest([33.36, 35.17])).toBeGreaterThan(0.01);
    expect(nearest([47.9, 9.3])).toBeGreaterThan(0.01);
  });

  it('has a shape for every country of the data and none for a body', () => {
    const countries = [...realDataset.countries.values()].filter(({ kind }) => kind === 'country');
    expect([...realShapes.countries.keys()].toSorted()).toEqual(countries.map(({ code }) => code).toSorted());
    for (const [code, shape] of realShapes.countries) {
      const area = geoArea(shape);
      // A ring the wrong way round would be all the earth but the country.
      expect([code, area > 1e-7 && area < 0.5]).toEqual([code, true]);
    }
  });

  it('names the countries that the atlas has no shape of', () => {
    expect(() => mapOf(['FR', 'QQ'])).toThrow('No shape for QQ.');
  });

  it('goes over the wire in 45 kB or less', () => {
    expect(brotliCompressSync(JSON.stringify(realMapFile)).length).toBeLessThanOrEqual(45 * 1024);
  });

  it('gives the same file each time', () => {
    const again = prepareMap(realDataset, realPlan, disputedAreas);
    expect(JSON.stringify(again)).toBe(JSON.stringify(realMapFile));
  });
});

describe(planMapFiles.name, () => {
  it('plans the shapes as data, and as a script with the same content', () => {
    const files = planMapFiles(realArchive);
    expect(files.map(({ path }) => path)).toEqual(['data/map.json', 'data/map.js']);
    const [data, script] = files.map(({ content }) => String(content()));
    expect(script).toBe(`globalThis.stanceMapShapes=${data}`);
    expect(JSON.parse(data ?? '')).toMatchObject({ plan: { label: 'Europe' } });
  });

  it('plans nothing for a question without a map', () => {
    expect(planMapFiles(smallArchive())).toEqual([]);
  });
});
