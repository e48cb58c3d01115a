import { Suspense, type ComponentType, type ReactNode } from 'react';
import type { SpectrumLayout } from '../layout/spectrum.ts';
import { late } from '../views/late.tsx';
import type { ComparedProps, MoveArrowsProps } from './Compared.tsx';
import { ViewFailed } from './ViewFailed.tsx';

/** Who moved between two dates, in words and with the control of the earlier one; loaded when it is asked for. */
export const LazyCompared: ComponentType<ComparedProps> = late(
  () => import('./Compared.tsx').then((file) => file.Compared),
  ViewFailed,
);

const LazyMoveArrows: ComponentType<MoveArrowsProps> = late(
  () => import('./Compared.tsx').then((file) => file.MoveArrows),
  // The words tell of the failure.
  () => null,
);

/** The same as arrows over a drawing; null where nothing is compared. */
export function moveArrowsOver(
  props: Omit<MoveArrowsProps, 'layout' | 'width'>,
): ((layout: SpectrumLayout, width: number) => ReactNode) | null {
  if (props.state.from === null) return null;
  return (layout, width) => (
    <Suspense fallback={null}>
      <LazyMoveArrows {...{ ...props, layout, width }} />
    </Suspense>
  );
}
