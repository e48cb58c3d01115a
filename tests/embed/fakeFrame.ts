/** A frame inside an article, without a browser: what `startFrame` touches, and what it said. */
import { startFrame } from '../../src/embed/frame.ts';

/** A started frame, and the strings that move it. */
export interface FakeFrame {
  /** What was posted to the parent, with its target. */
  sent: { message: unknown; target: string }[];
  /** How often native sizing was asked for. */
  asked: () => number;
  parent: object;
  /** Gives the wrapper another size; the observer sees it. */
  resize: (width: number, height: number) => void;
  /** Gives the wrapper another size; nobody sees it. */
  shape: (width: number, height: number) => void;
  /** A message arrives, from the parent unless another `source` is named. */
  hear: (data: unknown, source?: object | null) => void;
  document: Document;
  load: () => void;
  /** Lets the time pass. */
  wait: (milliseconds: number) => void;
}

/**
 * Starts a frame at `address`, in a browser with native sizing or without; `refuses` makes that throw, as it
 * does without the opt-in.
 */
export function openFrame(
  address: string,
  { native = true, refuses = false, alone = false } = {},
): FakeFrame {
  const sent: FakeFrame['sent'] = [];
  const parent = { postMessage: (message: unknown, target: string) => sent.push({ message, target }) };
  const listeners = new EventTarget();
  const observers: (() => void)[] = [];
  const timers: { at: number; run: () => void }[] = [];
  let size = { width: 600, height: 479.2 };
  let asked = 0;
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<div id="embed"></div>';
  const wrapper = page.querySelector('#embed');
  if (wrapper) wrapper.getBoundingClientRect = () => size as DOMRect;
  const frame = {
    location: new URL(address),
    document: page,
    Element,
    HTMLAnchorElement,
    addEventListener: listeners.addEventListener.bind(listeners),
    setTimeout: (run: () => void, at: number) => timers.push({ at, run }),
    ResizeObserver: class {
      constructor(see: () => void) {
        observers.push(see);
      }
      observe(): void {
        for (const see of observers) see();
      }
    },
  };
  const requestResize = (): void => {
    asked += 1;
    if (refuses) throw new DOMException('Refused', 'NotAllowedError');
  };
  // The frame uses no more of a window than stands here.
  startFrame(
    Object.assign(frame, native && { requestResize }, {
      parent: alone ? frame : parent,
    }) as unknown as typeof window,
  );
  const shape = (width: number, height: number): void => {
    size = { width, height };
  };
  return {
    sent,
    asked: () => asked,
    parent,
    document: page,
    shape,
    resize: (width, height) => {
      shape(width, height);
      for (const see of observers) see();
    },
    hear: (data, source = parent) => {
      listeners.dispatchEvent(Object.assign(new Event('message'), { data, source }));
    },
    load: () => {
      listeners.dispatchEvent(new Event('load'));
    },
    wait: (milliseconds) => {
      for (const { at, run } of timers.splice(0)) {
        if (at <= milliseconds) run();
        else timers.push({ at, run });
      }
    },
  };
}
