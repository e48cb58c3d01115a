import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AT_REST,
  bringIntoView,
  clampView,
  MOST_ZOOM,
  panBy,
  zoomAt,
  type MapView,
} from '../../src/layout/mapZoom.ts';

const BOX = { x: 0, y: 0, width: 400, height: 300 };
const REACH = { left: -900, top: -700, right: 1300, bottom: 1000 };

const anyView: fc.Arbitrary<MapView> = fc.record({
  k: fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }),
  x: fc.double({ min: -9000, max: 9000, noNaN: true }),
  y: fc.double({ min: -9000, max: 9000, noNaN: true }),
});
const anyPoint = fc.tuple(
  fc.double({ min: 0, max: BOX.width, noNaN: true }),
  fc.double({ min: 0, max: BOX.height, noNaN: true }),
);

describe(zoomAt.name, () => {
  it('keeps the point it zooms about in its place', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        anyPoint,
        (view, factor, [px, py]) => {
          const next = zoomAt(view, factor, [px, py]);
          expect(((px - view.x) / view.k) * next.k + next.x).toBeCloseTo(px, 3);
          expect(((py - view.y) / view.k) * next.k + next.y).toBeCloseTo(py, 3);
        },
      ),
    );
  });

  it('never zooms further than it may, in or out', () => {
    expect(zoomAt(AT_REST, 0.1, [0, 0])).toEqual(AT_REST);
    expect(zoomAt(AT_REST, 100, [0, 0]).k).toBe(MOST_ZOOM);
  });
});

describe(clampView.name, () => {
  it('shows nothing beyond what there is, wherever the map was moved', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { k, x, y } = clampView(view, BOX, REACH);
        expect(REACH.left * k + x).toBeLessThanOrEqual(0.001);
        expect(REACH.right * k + x).toBeGreaterThanOrEqual(BOX.width - 0.001);
        expect(REACH.top * k + y).toBeLessThanOrEqual(0.001);
        expect(REACH.bottom * k + y).toBeGreaterThanOrEqual(BOX.height - 0.001);
      }),
    );
  });

  it('changes nothing twice, and nothing that is inside', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const once = clampView(view, BOX, REACH);
        expect(clampView(once, BOX, REACH)).toEqual(once);
      }),
    );
    expect(clampView(AT_REST, BOX, REACH)).toEqual(AT_REST);
  });
});

describe(bringIntoView.name, () => {
  it('moves a point into the box, and leaves alone one that is there', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.tuple(fc.integer({ min: -900, max: 1300 }), fc.integer({ min: -700, max: 1000 })),
        (view, point) => {
          const next = bringIntoView(view, BOX, point, 40);
          const [x, y] = [point[0] * next.k + next.x, point[1] * next.k + next.y];
          expect(x).toBeGreaterThanOrEqual(39.999);
          expect(x).toBeLessThanOrEqual(BOX.width - 39.999);
          expect(y).toBeGreaterThanOrEqual(39.999);
          expect(y).toBeLessThanOrEqual(BOX.height - 39.999);
        },
      ),
    );
    expect(bringIntoView(AT_REST, BOX, [200, 150], 40)).toEqual(panBy(AT_REST, 0, 0));
  });
});
