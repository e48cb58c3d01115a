// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SpectrumSection, type SpectrumContext } from '../../src/views/SpectrumSection.tsx';
import { drawReal } from '../fixtures/drawings.ts';

const CONTEXT: SpectrumContext = {
  actorHref: (id) => `/actor/${id}/`,
  countryHref: (code) => `/country/${code}/`,
  toneOf: () => 'open',
  labels: new Map(),
  tabStop: null,
  litCountry: null,
  selectedActor: null,
  selectedCountry: null,
  matches: null,
};

/** The chart of December as nodes, whole or in slices. */
function draw(sliced: boolean): Element {
  const { sections } = drawReal('2024-12-16', 1088);
  const { container } = render(
    sections.map((section) => (
      <SpectrumSection key={section.top} section={section} headed context={{ ...CONTEXT, sliced }} />
    )),
  );
  return container;
}

/** Every mark and name with its place down the chart, px. */
function placesIn(chart: Element): Map<string, number> {
  return new Map(
    [...chart.querySelectorAll('[data-stop]')].map((stop) => {
      const slice = Number(stop.closest('.slice')?.parentElement?.getAttribute('y') ?? 0);
      const moved = [stop.closest('.group'), stop.parentElement]
        .filter((one, index, all) => all.indexOf(one) === index)
        .map((one) => Number(/translate\(0 ([\d.]+)\)/.exec(one?.getAttribute('transform') ?? '')?.[1]));
      return [stop.getAttribute('data-stop') ?? '', slice + moved.reduce((sum, y) => sum + y, 0)];
    }),
  );
}

describe(SpectrumSection.name, () => {
  it('draws the same marks and names at the same places where it is cut into slices', () => {
    const whole = draw(false);
    const sliced = draw(true);
    expect(whole.querySelectorAll('.slice')).toHaveLength(0);
    expect(sliced.querySelectorAll('.slice').length).toBeGreaterThan(8);
    expect(placesIn(whole).size).toBeGreaterThan(101);
    expect(placesIn(sliced)).toEqual(placesIn(whole));
  });
});
