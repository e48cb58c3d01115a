import type { MapPlan } from './mapPlan.ts';
import { fill } from './load.ts';
import { about } from './loadAbout.ts';

/** Which projection the parts of a map are drawn in. */
export function describeProjection({ label, center: [longitude, latitude], insets }: MapPlan): string {
  const degrees = (value: number, positive: string, negative: string): string =>
    `${Math.abs(value)}° ${value < 0 ? negative : positive}`;
  return fill(insets.length === 0 ? about.map.alone : about.map.projection, {
    label,
    center: `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`,
    insets: insets.map((inset) => inset.label).join('; '),
  });
}
