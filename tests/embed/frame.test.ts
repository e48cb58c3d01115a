// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BURST, startFrame } from '../../src/embed/frame.ts';
import { HELLO } from '../../src/embed/protocol.ts';
import { openFrame, type FakeFrame } from './fakeFrame.ts';
import { anyMessage } from './hostile.ts';

const ADDRESS = 'https://maps.example/embed/?theme=dark';
const SECRET = 'aB3dE6gH9k';
const IN_WORDPRESS = `${ADDRESS}#?secret=${SECRET}`;

/** The heights that AMP and our own script would have heard. */
function heights({ sent }: FakeFrame): number[] {
  return sent.flatMap(({ message }) => {
    const { type, height } = Object(message) as { type?: string; height?: number };
    return type === 'embed-size' && height !== undefined ? [height] : [];
  });
}

describe(startFrame.name, () => {
  it('tells the height at once, rounded up, to whoever is the parent', () => {
    const frame = openFrame(ADDRESS);
    expect(heights(frame)[0]).toBe(480);
    expect(frame.sent.every(({ target }) => target === '*')).toBe(true);
  });

  it('is silent in a page that stands alone', () => {
    const frame = openFrame(ADDRESS, { alone: true });
    frame.load();
    frame.wait(5000);
    expect(frame.sent).toEqual([]);
  });

  it('tells the height again on load and six times within four seconds, and then no more', () => {
    const frame = openFrame(ADDRESS);
    const before = heights(frame).length;
    frame.load();
    expect(heights(frame)).toHaveLength(before + 1);
    BURST.forEach((time, index) => {
      frame.wait(time);
      expect(heights(frame)).toHaveLength(before + 2 + index);
    });
    frame.wait(60_000);
    expect(heights(frame)).toHaveLength(before + 1 + BURST.length);
    expect(BURST.at(-1)).toBe(4000);
  });

  it('tells every change of the height, also a smaller one', () => {
    const frame = openFrame(ADDRESS);
    frame.resize(280, 900.5);
    expect(heights(frame).at(-1)).toBe(901);
    frame.resize(700, 400);
    expect(heights(frame).at(-1)).toBe(400);
  });

  it('tells nothing while it is not displayed', () => {
    const frame = openFrame(ADDRESS);
    const before = frame.sent.length;
    frame.resize(0, 0);
    frame.hear(HELLO);
    expect(frame.sent).toHaveLength(before);
  });

  it('answers a hello with the height of that moment', () => {
    const frame = openFrame(ADDRESS);
    frame.shape(300, 700);
    frame.hear(HELLO);
    expect(heights(frame).at(-1)).toBe(700);
  });

  it('answers nobody but its parent', () => {
    const frame = openFrame(ADDRESS);
    const before = frame.sent.length;
    for (const source of [{}, null, window]) frame.hear(HELLO, source);
    expect(frame.sent).toHaveLength(before);
    frame.hear(HELLO);
    expect(frame.sent.length).toBeGreaterThan(before);
  });

  it('keeps speaking to a host that it has heard once', () => {
    const frame = openFrame(ADDRESS);
    frame.hear({ type: 'iframe-child-init' });
    frame.resize(300, 700);
    expect(frame.sent.map(({ message }) => message)).toContainEqual({
      type: 'iframe-resized',
      width: 300,
      height: 700,
    });
  });

  it('says once that it is ready', () => {
    const frame = openFrame(ADDRESS);
    frame.load();
    frame.hear(HELLO);
    const ready = frame.sent.filter(({ message }) => Object(message).type === 'embed-ready');
    expect(ready).toHaveLength(1);
  });

  it('asks for native sizing when the height changes, and does without where that is refused', () => {
    const frame = openFrame(ADDRESS);
    frame.load();
    expect(frame.asked()).toBe(1);
    frame.resize(300, 700);
    expect(frame.asked()).toBe(2);
    const refused = openFrame(ADDRESS, { refuses: true });
    refused.resize(300, 700);
    expect(heights(refused).at(-1)).toBe(700);
  });

  it('holds the body at the height that is measured natively, and elsewhere leaves it alone', () => {
    const frame = openFrame(ADDRESS);
    frame.resize(280, 900.5);
    expect(frame.document.body.style.height).toBe('901px');
    const older = openFrame(ADDRESS, { native: false });
    expect(heights(older).at(-1)).toBe(480);
    expect(older.document.body.hasAttribute('style')).toBe(false);
  });

  it('hears 10,000 made-up messages of its parent and of strangers without a slip', () => {
    const frame = openFrame(IN_WORDPRESS);
    fc.assert(
      fc.property(anyMessage, fc.boolean(), (message, isStranger) => {
        const before = frame.sent.length;
        frame.hear(message, isStranger ? {} : frame.parent);
        const answers = frame.sent.splice(before);
        if (isStranger) expect(answers).toEqual([]);
        for (const answer of answers) expect(answer.message).not.toBeNull();
      }),
      { numRuns: 10_000 },
    );
    expect(frame.document.body.innerHTML).toBe('<div id="embed"></div>');
    frame.resize(300, 700);
    expect(heights(frame).at(-1)).toBe(700);
  });
});

describe('a link inside a frame in WordPress', () => {
  const page = 'https://maps.example/actor/ada-quill/?at=2024-05-30';

  /** Clicks the words of a link; what was said of it, and whether the browser was left to follow it. */
  function click(frame: FakeFrame, link: string): { said: unknown[]; followed: boolean } {
    const wrapper = frame.document.querySelector('#embed');
    if (wrapper) wrapper.innerHTML = link;
    const before = frame.sent.length;
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    const followed = frame.document.querySelector('b')?.dispatchEvent(event) ?? false;
    return { said: frame.sent.slice(before).map(({ message }) => message), followed };
  }

  it('is opened by the article, which alone can', () => {
    expect(click(openFrame(IN_WORDPRESS), `<a target="_blank" href="${page}"><b>Open</b></a>`)).toEqual({
      said: [{ message: 'link', value: page, secret: SECRET }],
      followed: false,
    });
  });

  it('is known by where it leads: the target may be that of the whole page', () => {
    expect(click(openFrame(IN_WORDPRESS), `<a href="${page}"><b>Open</b></a>`).followed).toBe(false);
  });

  it.each([
    ['of another host', '<a target="_blank" href="https://stranger.example/"><b>Open</b></a>'],
    ['that is no page', '<a target="_blank" href="javascript:void 0"><b>Open</b></a>'],
    ['that stays in the frame', `<a target="_self" href="${page}"><b>Open</b></a>`],
    ['to a place in the same page', `<a href="https://maps.example/embed/?theme=dark#there"><b>Open</b></a>`],
    ['that is none', '<p><b>Open</b></p>'],
  ])('is left alone where it is one %s', (_, link) => {
    expect(click(openFrame(IN_WORDPRESS), link)).toEqual({ said: [], followed: true });
  });

  it('is an ordinary link in every other host', () => {
    const link = `<a target="_blank" href="${page}"><b>Open</b></a>`;
    expect(click(openFrame(ADDRESS), link)).toEqual({ said: [], followed: true });
  });
});
