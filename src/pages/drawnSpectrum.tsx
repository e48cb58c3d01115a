import type { Dataset, Tone } from '../model/dataset.ts';
import { selectCountLabel } from '../model/describe.ts';
import { describeLegend } from '../model/describeLegend.ts';
import { LEGEND_SIGNS, signsOf } from '../layout/legend.ts';
import { PICTURE_CHART_WIDTH } from '../layout/pictureWidth.ts';
import { layoutColumns } from '../layout/spectrum.ts';
import { LegendSign } from '../views/LegendSign.tsx';
import { SpectrumSection, type SpectrumContext } from '../views/SpectrumSection.tsx';
import type { DrawnView, PictureShown, PictureSourceProps, PictureState } from './drawnView.ts';
import { shownColumns } from './shownColumns.ts';

/** The spectrum as it is shown, for a picture. */
export function drawSpectrum(dataset: Dataset, state: PictureState, shown: PictureShown): DrawnView {
  const { question } = dataset;
  const columns = shownColumns(dataset, state, shown);
  const legend = describeLegend(dataset);
  const chart = layoutColumns(columns, PICTURE_CHART_WIDTH, selectCountLabel(dataset));
  const context: SpectrumContext = {
    actorHref: () => '',
    countryHref: () => '',
    toneOf: (stance): Tone => dataset.stances.get(stance)?.tone ?? 'none',
    labels: new Map(),
    tabStop: null,
    litCountry: null,
    selectedActor: null,
    selectedCountry: null,
    matches: shown.matches,
  };
  return {
    chart: chart.sections.map((section) => (
      <SpectrumSection key={section.top} section={section} headed={!chart.stacked} context={context} />
    )),
    height: chart.height,
    entries: signsOf(chart, shown.matches).map((kind) => ({ kind, words: legend[kind] })),
    drawSign: (kind) => {
      const sign = LEGEND_SIGNS.find((one) => one === kind);
      return sign && <LegendSign kind={sign} question={question} />;
    },
    note: legend.counts,
    summary: '',
  };
}

/** Draws the spectrum for a picture. */
export function SpectrumSource({ dataset, state, shown, children }: PictureSourceProps) {
  return children(drawSpectrum(dataset, state, shown));
}
