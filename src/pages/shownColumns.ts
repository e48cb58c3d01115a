import type { Dataset, Stance } from '../model/dataset.ts';
import { copy } from '../model/load.ts';
import { selectCountryStandings } from '../model/select.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { groupSpectrum, type SpectrumColumn } from '../layout/spectrumColumns.ts';
import { groupCountries } from '../layout/spectrumCountries.ts';
import type { Shown } from './useShown.ts';

/** Where countries without a position of their own stand when the chart is by country. */
const NO_POSITION: Stance = {
  id: 'no-position',
  ...copy.noPosition,
  tone: 'none',
  onScale: false,
  agrees: null,
  subgroup: null,
};

/** The spectrum's columns with who is shown in them, by speaker or by country as asked for; at no place yet. */
export function shownColumns(
  dataset: Dataset,
  { at, by, sort }: Pick<ExplorerState, 'at' | 'by' | 'sort'>,
  { shown }: Pick<Shown, 'shown'>,
): SpectrumColumn[] {
  const { stances } = dataset.question;
  return by === 'leader'
    ? groupSpectrum(stances, shown, sort)
    : groupCountries(stances, NO_POSITION, selectCountryStandings(dataset, shown, at), sort);
}
