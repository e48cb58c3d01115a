// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { embedsBeside, startHost } from '../../src/embed/host.ts';
import { HELLO } from '../../src/embed/protocol.ts';
import { anyMessage } from './hostile.ts';

const MAPS = 'https://maps.example';
const EMBEDS = `${MAPS}/site/embed/`;

/** One listener for all tests, as on a page that pasted the script once. */
startHost(window, EMBEDS);

beforeEach(() => {
  document.body.innerHTML = '';
});

/** Adds an iframe to the article. jsdom loads nothing. */
function addFrame(attributes: Record<string, string>): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) iframe.setAttribute(name, value);
  return document.body.appendChild(iframe);
}

function say(source: Window | null, origin: string, data: unknown): void {
  window.dispatchEvent(Object.assign(new Event('message'), { source, origin, data }));
}

const height = (px: unknown): unknown => ({ sentinel: 'amp', type: 'embed-size', height: px });

describe(startHost.name, () => {
  it('gives a frame the height it asks for, and a lower one again', () => {
    const iframe = addFrame({ src: `${EMBEDS}?theme=dark` });
    say(iframe.contentWindow, MAPS, height(700.4));
    expect(iframe.style.height).toBe('701px');
    say(iframe.contentWindow, MAPS, height(300));
    expect(iframe.style.height).toBe('300px');
  });

  it('gives each of two frames its own height', () => {
    const [first, second] = [addFrame({ src: EMBEDS }), addFrame({ src: `${EMBEDS}actor/ada-quill/` })];
    say(second.contentWindow, MAPS, height(250));
    expect([first.style.height, second.style.height]).toEqual(['', '250px']);
  });

  it.each([
    ['a plain frame', {}, [MAPS]],
    ['a sandboxed frame', { sandbox: 'allow-scripts' }, ['null']],
    ['a sandboxed frame that keeps its origin', { sandbox: 'allow-scripts allow-same-origin' }, [MAPS]],
  ])('believes %s only from the origin it has', (_, attributes, believed) => {
    const origins = ['null', MAPS, 'https://stranger.example', ''];
    const sized = origins.filter((origin) => {
      const iframe = addFrame({ src: EMBEDS, ...attributes });
      say(iframe.contentWindow, origin, height(400));
      return iframe.style.height === '400px';
    });
    expect(sized).toEqual(believed);
  });

  it('knows a frame by the attribute where its address is another', () => {
    const [marked, stranger] = [
      addFrame({ src: 'https://proxy.example/map', 'data-stance-map': '' }),
      addFrame({ src: 'https://proxy.example/map' }),
    ];
    for (const { contentWindow } of [marked, stranger])
      say(contentWindow, 'https://proxy.example', height(300));
    expect([marked.style.height, stranger.style.height]).toEqual(['300px', '']);
  });

  it('sizes no frame of ours on the word of somebody else', () => {
    const [ours, stranger] = [addFrame({ src: EMBEDS }), addFrame({ src: 'https://stranger.example/' })];
    say(stranger.contentWindow, 'https://stranger.example', height(900));
    say(stranger.contentWindow, MAPS, height(900));
    say(window, MAPS, height(900));
    say(null, MAPS, height(900));
    expect([ours.style.height, stranger.style.height]).toEqual(['', '']);
  });

  it('greets the frames that were there before it, and only ours', () => {
    const [ours, stranger] = [addFrame({ src: EMBEDS }), addFrame({ src: 'https://stranger.example/' })];
    const spies = [ours, stranger].map(({ contentWindow }) => {
      if (!contentWindow) throw new Error('No window.');
      return vi.spyOn(contentWindow, 'postMessage').mockImplementation(() => {});
    });
    window.dispatchEvent(new Event('load'));
    expect(spies[0]?.mock.calls).toEqual([[HELLO, '*']]);
    expect(spies[1]?.mock.calls).toEqual([]);
  });

  it('listens once, however often the script is pasted', () => {
    const listen = vi.spyOn(window, 'addEventListener');
    startHost(window, EMBEDS);
    expect(listen).not.toHaveBeenCalled();
    startHost(window, 'https://other.example/embed/');
    expect(listen).toHaveBeenCalled();
    listen.mockRestore();
  });

  it('lives through 10,000 made-up messages, and changes nothing but heights within bounds', () => {
    const [ours, stranger] = [addFrame({ src: EMBEDS }), addFrame({ src: 'https://stranger.example/' })];
    const before = document.body.innerHTML;
    const address = window.location.href;
    fc.assert(
      fc.property(anyMessage, fc.constantFrom(MAPS, 'null', 'https://stranger.example'), (data, origin) => {
        say(stranger.contentWindow, origin, data);
        expect(document.body.innerHTML).toBe(before);
        say(ours.contentWindow, origin, data);
        if (origin !== MAPS) expect(document.body.innerHTML).toBe(before);
        const px = ours.style.height === '' ? 100 : Number(/^(\d+)px$/.exec(ours.style.height)?.[1]);
        expect(px).toBeGreaterThanOrEqual(100);
        expect(px).toBeLessThanOrEqual(20_000);
        ours.removeAttribute('style');
      }),
      { numRuns: 10_000 },
    );
    expect(window.location.href).toBe(address);
  });
});

describe(embedsBeside.name, () => {
  it('is the folder beside the script', () => {
    expect(embedsBeside('https://maps.example/site/embed.js?v=2')).toBe(EMBEDS);
    expect(embedsBeside('')).toBeNull();
  });
});
