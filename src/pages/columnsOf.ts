import type { Dataset, Stance } from '../model/dataset.ts';
import { copy } from '../model/load.ts';
import { selectCountryStandings, type Standing } from '../model/select.ts';
import type { Query } from '../state/explorer.ts';
import { groupSpectrum, type SpectrumColumn } from '../layout/spectrumColumns.ts';
import { groupCountries } from '../layout/spectrumCountries.ts';

/** Where countries without a position of their own stand when the chart is by country. */
const NO_POSITION: Stance = {
  id: 'no-position',
  ...copy.noPosition,
  tone: 'none',
  onScale: false,
  agrees: null,
  subgroup: null,
};

/** The spectrum's columns, of speakers or of countries, as a state asks. */
export function columnsOf(
  dataset: Dataset,
  standings: readonly Standing[],
  { at, by, sort }: Pick<Query, 'at' | 'by' | 'sort'>,
): SpectrumColumn[] {
  const { stances } = dataset.question;
  return by === 'leader'
    ? groupSpectrum(stances, standings, sort)
    : groupCountries(stances, NO_POSITION, selectCountryStandings(dataset, standings, at), sort);
}
