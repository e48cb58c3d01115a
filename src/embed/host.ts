/** In the article: gives each of our frames the height it asks for. For hosts without a resizer of their own. */
import { HELLO, readHeight } from './protocol.ts';

/** Marks an iframe as ours where its address does not tell (a proxy, another name of the host). */
export const FRAME_ATTRIBUTE = 'data-stance-map';

/**
 * Listens in `article` for the heights of its embeds: iframes whose address is below `embeds`, or that carry
 * the attribute; also those that are added later. Believes a message only if it comes from the iframe's own
 * window and from the origin that this iframe has, and sets nothing but that iframe's height.
 */
export function startHost(article: Window & typeof globalThis, embeds: string | null): void {
  // An editor pastes the script with every embed; once is enough. A symbol is in nobody's way.
  const started = Symbol.for(`embeds below ${embeds}`);
  if (Reflect.has(article, started)) return;
  Reflect.set(article, started, true);
  const { document } = article;
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(
      (iframe) => iframe.hasAttribute(FRAME_ATTRIBUTE) || (embeds !== null && iframe.src.startsWith(embeds)),
    );
  const greet = (): void => {
    // Frames that loaded before this script have spoken to nobody. Later ones speak by themselves.
    for (const { contentWindow } of frames()) contentWindow?.postMessage(HELLO, '*');
  };

  article.addEventListener('message', ({ source, origin, data }) => {
    const height = source === null ? null : readHeight(data);
    if (height === null) return;
    const iframe = frames().find(({ contentWindow }) => contentWindow === source);
    if (iframe && origin === originOf(iframe)) iframe.style.height = `${height}px`;
  });
  article.addEventListener('load', greet);
  greet();
}

/** The folder of the embeds on the host that a script comes from; null for a script without an address. */
export function embedsBeside(script: string): string | null {
  return parseUrl('embed/', script)?.href ?? null;
}

/** The origin of what an iframe shows: "null" in a sandbox that takes it away. */
function originOf(iframe: HTMLIFrameElement): string | null {
  const sandbox = iframe.getAttribute('sandbox');
  if (sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox)) return 'null';
  return parseUrl(iframe.src)?.origin ?? null;
}

/** Old browsers know no `URL.canParse`, and articles have readers with old browsers. */
function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
