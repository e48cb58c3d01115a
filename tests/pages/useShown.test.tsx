// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useShown } from '../../src/pages/useShown.ts';
import { openState } from '../../src/state/explorer.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();
const OPENING = openState(dataset, null);

describe(useShown.name, () => {
  it('is the same object until date, filters or search change, whatever else does: a chart is not drawn anew for a panel', () => {
    const { result, rerender } = renderHook((state) => useShown(dataset, state), { initialProps: OPENING });
    const first = result.current;
    rerender({ ...OPENING, selection: { kind: 'actor', id: 'ada-quill', statement: null } });
    expect(result.current).toBe(first);
    rerender({ ...OPENING, at: '2030-03-01' });
    expect(result.current).not.toBe(first);
    expect(result.current.standings).not.toEqual(first.standings);
  });
});
