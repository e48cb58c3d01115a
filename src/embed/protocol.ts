/**
 * The one place for what an embed and the article around it say to each other. Most of it was decided by
 * others: each host library has its own words for "this is my height", and the frame speaks all of them.
 * Everything here is a value or a pure function; nothing throws, whatever it is given.
 */

/** The id of the frame's root wrapper: its height is the height of the embed. */
export const WRAPPER_ID = 'embed';

/** Heights that are believed, px: AMP refuses lower ones, and no embed is higher. */
export const HEIGHTS = { lowest: 100, highest: 20_000 } as const;

/** A size in whole px, rounded up. */
export interface FrameSize {
  width: number;
  height: number;
}

/** What the article says to the frame; whatever is neither of these gets no answer. */
export type HostMessage =
  /** @newswire/frames, and our own `/embed.js`. */
  | { sentinel: 'amp'; type: 'frames-init' }
  /** open-iframe-resizer: the first, and later ones. */
  | { type: 'iframe-child-init' | 'iframe-get-child-dimensions' }
  /** WordPress. */
  | { message: 'ready'; secret: string }
  /** pym.js (`pymxPYMx{id}xPYMxwidthxPYMx{px}`) and iframe-resizer (`[iFrameSizer]{id}:…`). */
  | string;

/** What the frame says to the article. */
export type FrameMessage =
  /** AMP, @newswire/frames, and our own `/embed.js`. */
  | { sentinel: 'amp'; type: 'embed-size'; height: number }
  | { sentinel: 'amp'; type: 'embed-ready' }
  /** open-iframe-resizer. */
  | { type: 'iframe-resized'; width: number; height: number }
  /** WordPress: a height, or an address to open instead of the article. */
  | { message: 'height'; value: number; secret: string }
  | { message: 'link'; value: string; secret: string }
  /** pym.js, iframe-resizer, and as JSON Embedly and the Guardian. */
  | string;

/** The greeting that every frame answers with its height; `/embed.js` sends it. */
export const HELLO: HostMessage = { sentinel: 'amp', type: 'frames-init' };

/** Said once, before the first height: an AMP page may take its placeholder away. */
export const READY: FrameMessage = { sentinel: 'amp', type: 'embed-ready' };

/** What the frame knows of the host it stands in; null and false where nobody has said so. */
export interface KnownHost {
  /** The id by which a pym.js parent knows this frame. */
  pymId: string | null;
  /** The secret by which WordPress knows this frame. */
  secret: string | null;
  /** The id by which an iframe-resizer parent knows this frame. */
  sizerId: string | null;
  /** True once open-iframe-resizer has said its first word. */
  resizer: boolean;
}

/** What the frame's own address tells of its host: pym.js writes into the query, WordPress into the hash. */
export function readHost(search: string, hash: string): KnownHost {
  const id = new URLSearchParams(search).get('childId');
  return {
    pymId: id !== null && isPymId(id) ? id : null,
    secret: /\?secret=(\w{10})$/.exec(hash)?.[1] ?? null,
    sizerId: null,
    resizer: false,
  };
}

/** What the frame knows after a message it has to answer with its height; null: say nothing. */
export function hearHost(known: KnownHost, message: unknown): KnownHost | null {
  if (typeof message === 'string') return hearText(known, message);
  const type = fieldOf(message, 'type');
  if (type === 'frames-init') return fieldOf(message, 'sentinel') === 'amp' ? known : null;
  if (type === 'iframe-child-init') return { ...known, resizer: true };
  if (type === 'iframe-get-child-dimensions') return known.resizer ? known : null;
  const secret = fieldOf(message, 'secret');
  if (fieldOf(message, 'message') !== 'ready' || typeof secret !== 'string') return null;
  // The address was written by the same host: another secret is not its own.
  if (known.secret !== null) return secret === known.secret ? known : null;
  return /^\w{10}$/.test(secret) ? { ...known, secret } : null;
}

/** The height in the words of every host that may be listening. `address` is the frame's own. */
export function heightMessages(
  known: KnownHost,
  { width, height }: FrameSize,
  address: string,
): FrameMessage[] {
  const { pymId, secret, sizerId, resizer } = known;
  const sized = (event: string): string => `[iFrameSizer]${sizerId}:${height}:${width}:${event}`;
  return [
    ...(secret === null ? [] : [{ message: 'height', value: height, secret } as const]),
    { sentinel: 'amp', type: 'embed-size', height: Math.max(height, HEIGHTS.lowest) },
    // Embedly reads the first three, the Guardian the last two.
    JSON.stringify({
      src: address,
      context: 'iframe.resize',
      height,
      type: 'set-height',
      value: height,
    }),
    ...(pymId === null ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
    ...(sizerId === null ? [] : [sized('init'), sized('resizeObserver')]),
    ...(resizer ? [{ type: 'iframe-resized', width, height } as const] : []),
  ];
}

/** The request to open an address in the article's place: the one way out of a WordPress sandbox. */
export function linkMessage({ secret }: KnownHost, address: string): FrameMessage | null {
  return secret === null ? null : { message: 'link', value: address, secret };
}

/** The height that a frame's message asks for, px, kept within bounds; null when it asks for none. */
export function readHeight(message: unknown): number | null {
  if (fieldOf(message, 'sentinel') !== 'amp' || fieldOf(message, 'type') !== 'embed-size') return null;
  const height = fieldOf(message, 'height');
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return null;
  return Math.min(Math.max(Math.ceil(height), HEIGHTS.lowest), HEIGHTS.highest);
}

function hearText(known: KnownHost, message: string): KnownHost | null {
  const { pymId } = known;
  if (pymId !== null && message.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`)) return known;
  // The first message lists settings. Later ones (`[iFrameSizer]resize`, `…message:…`) name no frame.
  const sizerId = /^\[iFrameSizer\]([^:\n]{1,200}):[^:]*:(?:true|false):/.exec(message)?.[1];
  return sizerId === undefined ? null : { ...known, sizerId };
}

/** pym.js parents put the id into a pattern, so it has to be one that such a pattern can find. */
function isPymId(id: string): boolean {
  return /^\S{1,200}$/.test(id) && !id.includes('xPYMx');
}

function fieldOf(message: unknown, name: string): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
}
