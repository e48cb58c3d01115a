/** The share image of the map. */
import { layoutMapCard } from '../../layout/cardMap.ts';
import { readShapes } from '../../layout/mapFile.ts';
import type { Archive } from '../../model/dataset.ts';
import { describeCard, describeChart } from '../../model/describeCard.ts';
import { countCountries, describeFill } from '../../model/describeMap.ts';
import { groupMapStandings, selectMapStandings } from '../../model/mapStanding.ts';
import { selectStandings } from '../../model/select.ts';
import { bysOf, openState, type ExplorerState } from '../../state/explorer.ts';
import { formatState } from '../../state/url.ts';
import { MapCard } from '../../views/ViewCards.tsx';
import { flagSymbols } from '../flags.ts';
import { mapFileOf } from '../map/mapFiles.ts';
import { renderCard, type CardMaking, type DrawnCard } from './cardMaking.tsx';
import { coverMap } from './coverCard.ts';

/** The map at the opening date, for its address by speaker or by country; none where the question has no map. */
export function drawMapCards(archive: Archive, { site, mapStyles, fonts }: CardMaking): DrawnCard[] {
  const { dataset } = archive;
  const file = mapFileOf(archive);
  if (!file) return [];
  const state: ExplorerState = { ...openState(dataset, null), view: 'map' };
  const standings = selectMapStandings(dataset, selectStandings(dataset, state.at), null, state.at);
  const groups = groupMapStandings(dataset, standings);
  const bodies = standings.filter(({ country }) => country.kind === 'body');
  const content = {
    words: { question: dataset.question.text, footer: [describeChart('countries', state.at)], site },
    entries: groups.map((group) => ({
      key: group.key,
      label: describeFill(group),
      count: group.reason === null ? countCountries(group) : null,
    })),
    bodies: bodies.map((one) => ({ code: one.country.code, words: one.country.name })),
    shapes: readShapes(file),
    names: new Map([...dataset.countries].map(([code, { name }]) => [code, name])),
  };
  const card = layoutMapCard(coverMap(content, fonts.covers), fonts.measure);
  const fills = new Map(groups.map(({ key, fill }) => [key, fill]));
  const flags = flagSymbols(bodies.map(({ country }) => country.code));
  return [
    {
      pages: bysOf(dataset).map((by) => formatState(dataset, { ...state, by })),
      slug: 'front-map',
      alt: describeCard(archive, { kind: 'front' }, state.at, 'map'),
      svg: renderCard(<MapCard {...{ card, standings, fills }} />, mapStyles, flags, dataset.question),
    },
  ];
}
