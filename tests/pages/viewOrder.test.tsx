// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { selectStandings } from '../../src/model/select.ts';
import { hrefsFrom } from '../../src/pages/hrefs.ts';
import { neighboursInChart } from '../../src/pages/neighbours.ts';
import { useViewOrder } from '../../src/pages/useViewOrder.ts';
import { openState, type ExplorerState, type Selection } from '../../src/state/explorer.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

const shown = { shown: selectStandings(dataset, '2024-05-30'), matches: null };

function orderIn(view: ExplorerState['view']): { id: string }[] | null {
  const state = { ...openState(dataset, null), view };
  return renderHook(() => useViewOrder(dataset, state, shown)).result.current;
}

describe(useViewOrder.name, () => {
  it('leads on the map from a country to the next of the same line of its legend, then to the next line', () => {
    const order = orderIn('map') ?? [];
    const around = (selection: Selection): (string | undefined)[] => {
      const hrefs = hrefsFrom(dataset, '/', openState(dataset, null));
      const { previous, next } = neighboursInChart(dataset, selection, order, hrefs);
      return [previous?.name, next?.name];
    };
    expect(around({ kind: 'country', code: 'DE' })).toEqual(['France', 'United States']);
    expect(around({ kind: 'country', code: 'US' })).toEqual(['Germany', 'Belgium']);
    expect(around({ kind: 'actor', id: 'emmanuel-macron', statement: null })[1]).toBe('Olaf Scholz');
  });

  it('has every speaker who is shown once, and leaves spectrum and table to their own order', () => {
    const actors = (orderIn('map') ?? []).filter(({ id }) => id.startsWith('actor:'));
    expect(new Set(actors.map(({ id }) => id)).size).toBe(shown.shown.length);
    expect(orderIn('spectrum')).toBeNull();
    expect(orderIn('table')).toBeNull();
  });
});
