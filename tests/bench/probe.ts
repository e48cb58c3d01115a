/** What watches a page from inside. It runs before any script of the page, and is the same for every page. */

/** What it looks for. */
export interface Sought {
  /** Selects what stands for the marks; null where the page itself says how many it has drawn. */
  names: string | null;
  count: number;
  panel: string;
}

/** What one speaker's panel has to say. */
export interface Answer {
  name: string;
  summary: string;
}

/** What the page tells: times are milliseconds since 1970, so that those of two pages compare. */
export type Told =
  | { kind: 'start'; at: number }
  | { kind: 'painted'; at: number }
  | { kind: 'drawn'; at: number }
  | { kind: 'named'; at: number; clicked: number }
  | { kind: 'answered'; at: number; clicked: number }
  | { kind: 'long'; at: number; duration: number };

/** Where on the screen something is, in px. */
export interface Point {
  x: number;
  y: number;
}

declare global {
  interface Window {
    /** A page that draws on a canvas has no elements to count or to click; it says how many marks it has drawn. */
    benchDrawn?: number;
    /** And where each is, by its place in the data. */
    benchPoint?: (index: number) => Point;
    /** Made by the bench: hands a line over. */
    benchTell?: (line: string) => void;
    benchExpect?: (answer: Answer) => void;
  }
}

/** Serialised, and run in the page: it may use nothing from outside itself. */
export function watch(sought: Sought, first: Answer | null): void {
  if (window !== window.top) return;
  const now = (): number => performance.timeOrigin + performance.now();
  const tell = (told: Told): void => window.benchTell?.(JSON.stringify(told));
  tell({ kind: 'start', at: performance.timeOrigin });

  let clicked = 0;
  addEventListener('click', (event) => (clicked = performance.timeOrigin + event.timeStamp), true);

  // A message that is posted in a frame arrives when the frame has been handed on.
  const { port1, port2 } = new MessageChannel();
  let afterFrame: (() => void)[] = [];
  port1.addEventListener('message', () => {
    const waiting = afterFrame;
    afterFrame = [];
    for (const call of waiting) call();
  });
  port1.start();

  const checks = new Set<() => boolean>();
  const eachFrame = (): void => {
    for (const check of checks) if (check()) checks.delete(check);
    if (afterFrame.length > 0) port2.postMessage(null);
    requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);

  checks.add(() => {
    const { names, count } = sought;
    const drawn = names === null ? (window.benchDrawn ?? 0) : document.querySelectorAll(names).length;
    if (drawn < count) return false;
    afterFrame.push(() => tell({ kind: 'drawn', at: now() }));
    return true;
  });

  window.benchExpect = ({ name, summary }) => {
    const when = (kind: 'named' | 'answered', has: (panel: Element) => boolean) => () => {
      const panel = document.querySelector(sought.panel);
      if (!panel || !has(panel)) return false;
      const of = clicked;
      afterFrame.push(() => tell({ kind, at: now(), clicked: of }));
      return true;
    };
    // The whole heading: a name may begin like that of the panel before.
    const isName = ({ textContent }: Element): boolean => textContent === name;
    checks.add(when('named', (panel) => [...panel.querySelectorAll('h1, h2')].some(isName)));
    checks.add(when('answered', (panel) => panel.textContent.includes(summary)));
  };
  if (first) window.benchExpect(first);

  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint')
        tell({ kind: 'painted', at: performance.timeOrigin + startTime });
    }
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tell({ kind: 'long', at: performance.timeOrigin + startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
}
