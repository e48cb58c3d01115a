/** The three kinds of load that a page is measured in. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { OURS, OUR_DRAWING, OUR_PANEL, type Peer } from './peerList.ts';
import type { BenchData } from './pages/benchData.ts';
import type { Sought } from './probe.ts';
import { blocking, clickAt, CONDITIONS, openVisit, PATIENCE, settle, until, type Target } from './visit.ts';

/** Milliseconds, and bytes for the last two; null where it did not come about. */
export interface Figures {
  painted: number | null;
  drawn: number | null;
  /** The first click that is answered in full. */
  interactive: number | null;
  /** The same, but to the name in the panel. */
  firstName: number | null;
  /** 1 where the first click led to another page, 0 where it was answered in place. */
  left: number | null;
  /** Blocking time between first paint and the first answered click. */
  blocking: number | null;
  /** Blocking time between first paint and rest, without clicks. */
  blockingToRest: number | null;
  /** From a click to the panel with the name, and with the words. */
  panel: number[];
  words: number[];
  heap: number | null;
  transfer: number | null;
}

/** Where a page is served. */
export interface Place {
  peer: Peer;
  url: string;
  data: BenchData;
}

const CLICK_EVERY = 50;
const MOST_TARGETS = 8;
const ANSWER_PATIENCE = 20_000;

function soughtOf({ peer, data }: Place): Sought {
  const count = data.actors.length;
  if (peer.id !== OURS) return { names: peer.names, count, panel: '#panel' };
  return { names: `${OUR_DRAWING} .mark text`, count, panel: OUR_PANEL };
}

/** Finds the marks inside the window, with what their panels say: in a load of its own, with nothing slowed. */
export async function findTargets(browser: Browser, place: Place): Promise<Target[]> {
  const visit = await openVisit(browser, soughtOf(place), null);
  await visit.session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await visit.page.goto(place.url, { timeout: PATIENCE });
  await until(() => visit.time('drawn') !== null, PATIENCE);
  await settle(visit);
  const points = await visit.page.evaluate(
    ({ marks, ours, count }) => {
      const middle = (element: Element): { x: number; y: number } => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      if (ours !== null) {
        return [...document.querySelectorAll(ours)].map((mark) => ({
          key: mark.getAttribute('data-stop')?.replace('actor:', '') ?? '',
          ...middle(mark.querySelector('use') ?? mark),
        }));
      }
      const elements = marks === null ? [] : [...document.querySelectorAll(marks)];
      return Array.from({ length: count }, (_, index) => {
        const element = elements[index];
        return {
          key: index,
          ...(element ? middle(element) : (window.benchPoint?.(index) ?? { x: -1, y: -1 })),
        };
      });
    },
    {
      marks: place.peer.marks,
      ours: place.peer.id === OURS ? `${OUR_DRAWING} [data-stop^="actor:"]` : null,
      count: place.data.actors.length,
    },
  );
  await visit.close();
  const inside = points.filter(({ x, y }) => x > 0 && y > 0 && y < CONDITIONS.height - 20);
  const step = Math.max(1, Math.floor(inside.length / MOST_TARGETS));
  return inside
    .filter((_, index) => index % step === 0)
    .slice(0, MOST_TARGETS)
    .flatMap(({ key, x, y }) => {
      const { actors } = place.data;
      const actor = typeof key === 'number' ? actors[key] : actors.find(({ id }) => id === key);
      return actor ? [{ x, y, name: actor.name, summary: actor.summary }] : [];
    });
}

/** One load that is left alone until it rests, is weighed, and is then clicked through. */
export async function measureRest(
  browser: Browser,
  place: Place,
  targets: readonly Target[],
): Promise<Partial<Figures>> {
  const visit = await openVisit(browser, soughtOf(place), null);
  try {
    await visit.page.goto(place.url, { waitUntil: 'commit', timeout: PATIENCE });
    await until(() => visit.time('drawn') !== null, PATIENCE);
    await settle(visit);
    const transfer = visit.bytes();
    const painted = visit.time('painted');
    await visit.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await visit.session.send('Runtime.getHeapUsage');
    const [panel, words]: [number[], number[]] = [[], []];
    for (const target of targets) {
      visit.told.splice(0, visit.told.length, ...visit.told.filter(isOfLoad));
      await visit.page.evaluate((answer) => window.benchExpect?.(answer), target);
      await clickAt(visit, target);
      // One that is not answered will not be on the next mark either.
      if (!(await until(() => visit.told.some(({ kind }) => kind === 'answered'), ANSWER_PATIENCE))) break;
      for (const one of visit.told) {
        if (one.kind === 'named') panel.push(one.at - one.clicked);
        if (one.kind === 'answered') words.push(one.at - one.clicked);
      }
      await settle(visit);
    }
    return {
      painted,
      drawn: visit.time('drawn'),
      blockingToRest: blocking(visit, painted ?? 0, Infinity),
      panel,
      words,
      heap: usedSize,
      transfer,
    };
  } finally {
    await visit.close();
  }
}

function isOfLoad({ kind }: { kind: string }): boolean {
  return kind !== 'named' && kind !== 'answered';
}

/**
 * One load that is clicked every 50 ms from its beginning, at a place where a mark will be, until the panel answers or
 * the browser is on its way to another page, as a reader would wait then.
 */
export async function measureFirstClick(
  browser: Browser,
  place: Place,
  target: Target,
): Promise<Partial<Figures>> {
  const visit = await openVisit(browser, soughtOf(place), target);
  const isAnswered = (): boolean => visit.told.some(({ kind }) => kind === 'answered');
  try {
    const arriving = visit.page.goto(place.url, { waitUntil: 'commit', timeout: PATIENCE });
    arriving.catch(() => undefined);
    const end = Date.now() + PATIENCE;
    while (!isAnswered() && visit.documents() < 2 && Date.now() < end) {
      await Promise.all([clickAt(visit, target), wait(CLICK_EVERY)]);
    }
    await until(isAnswered, 15_000);
    await arriving;
    const interactive = visit.time('answered');
    // A task that is still running is told when it ends.
    await wait(300);
    const painted = visit.time('painted');
    return {
      interactive,
      firstName: visit.time('named'),
      left: visit.documents() > 1 ? 1 : 0,
      blocking: interactive === null || painted === null ? null : blocking(visit, painted, interactive),
    };
  } finally {
    await visit.close();
  }
}
