import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HEIGHTS,
  HELLO,
  heightMessages,
  hearHost,
  linkMessage,
  readHeight,
  readHost,
  type FrameMessage,
  type KnownHost,
} from '../../src/embed/protocol.ts';
import { anyMessage } from './hostile.ts';

const STRANGER: KnownHost = { pymId: null, secret: null, sizerId: null, resizer: false };
const ADDRESS = 'https://maps.example/embed/?at=2024-05-30';
const SIZE = { width: 600, height: 480 };

/** As a pym.js parent finds its message: the id goes into a pattern. */
const pymPattern = (id: string): RegExp => new RegExp(`^pymxPYMx${id}xPYMx(\\S+)xPYMx(.*)$`);

describe(readHost.name, () => {
  it.each([
    ['?initialWidth=600&childId=pym-0&parentTitle=a', '', { pymId: 'pym-0' }],
    ['?theme=dark', '#?secret=aB3dE6gH9k', { secret: 'aB3dE6gH9k' }],
    ['', '#already-there?secret=aB3dE6gH9k', { secret: 'aB3dE6gH9k' }],
    ['', '', {}],
    ['?childId=', '#?secret=', {}],
    ['?childId=two%20words', '#?secret=short', {}],
    ['?childId=a%0Ab', '#?secret=aB3dE6gH9k-and-more', {}],
    ['?childId=axPYMxnavigateToxPYMxhttps://evil.example', '#amp=1', {}],
    ['?childId=%E0%A4%A', '#%E0%A4%A', { pymId: '\uFFFD%A' }],
  ])('reads %j and %j', (search, hash, found) => {
    expect(readHost(search, hash)).toEqual({ ...STRANGER, ...found });
  });

  it('takes a pym id only from the query, never from the hash', () => {
    expect(readHost('', '#?childId=pym-0')).toEqual(STRANGER);
  });
});

describe(hearHost.name, () => {
  const wordpress = { ...STRANGER, secret: 'aB3dE6gH9k' };
  const sizer = '[iFrameSizer]ours:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent';

  it.each<[string, KnownHost, unknown, Partial<KnownHost>]>([
    ['@newswire/frames and our own script', STRANGER, HELLO, {}],
    ['open-iframe-resizer', STRANGER, { type: 'iframe-child-init' }, { resizer: true }],
    [
      'an open-iframe-resizer that asks again',
      { ...STRANGER, resizer: true },
      { type: 'iframe-get-child-dimensions' },
      {},
    ],
    ['WordPress', STRANGER, { message: 'ready', secret: 'aB3dE6gH9k' }, { secret: 'aB3dE6gH9k' }],
    ['the WordPress that wrote the address', wordpress, { message: 'ready', secret: 'aB3dE6gH9k' }, {}],
    ['a pym.js parent', { ...STRANGER, pymId: 'a' }, 'pymxPYMxaxPYMxwidthxPYMx600', {}],
    ['iframe-resizer', STRANGER, sizer, { sizerId: 'ours' }],
    [
      'the older voice of open-iframe-resizer',
      STRANGER,
      '[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false',
      { sizerId: 'ID' },
    ],
  ])('answers %s', (_, known, message, learned) => {
    expect(hearHost(known, message)).toEqual({ ...known, ...learned });
  });

  it.each<[string, KnownHost, unknown]>([
    ['a hello that is none of ours', STRANGER, { sentinel: 'other', type: 'frames-init' }],
    ['our own height', STRANGER, { sentinel: 'amp', type: 'embed-size', height: 300 }],
    ['a question before the first word', STRANGER, { type: 'iframe-get-child-dimensions' }],
    ['a secret that is not this one', wordpress, { message: 'ready', secret: 'zzzzzzzzzz' }],
    ['a secret of another shape', STRANGER, { message: 'ready', secret: 'a"b' }],
    ['a secret that is no text', STRANGER, { message: 'ready', secret: { toString: 1 } }],
    ['a pym.js parent that it does not know', STRANGER, 'pymxPYMxaxPYMxwidthxPYMx600'],
    ['a pym.js parent of another frame', { ...STRANGER, pymId: 'a' }, 'pymxPYMxbxPYMxwidthxPYMx600'],
    [
      'a pym.js parent that tells where it is',
      { ...STRANGER, pymId: 'a' },
      'pymxPYMxaxPYMxviewport-iframe-positionxPYMx0 0 0 0 0 0',
    ],
    ['a later word of iframe-resizer', STRANGER, '[iFrameSizer]resize'],
    ['a message through iframe-resizer', STRANGER, '[iFrameSizer]message:go:away:true:now'],
    ['nothing', STRANGER, null],
    ['JSON', STRANGER, '{"type":"set-height","value":5}'],
  ])('says nothing to %s', (_, known, message) => {
    expect(hearHost(known, message)).toBeNull();
  });

  it('answers 10,000 made-up messages with a height or with nothing, and never throws', () => {
    const anyHost = fc.constantFrom(STRANGER, wordpress, { ...STRANGER, pymId: 'a', resizer: true });
    fc.assert(
      fc.property(anyHost, anyMessage, (known, message) => {
        const next = hearHost(known, message);
        if (next === null) return;
        // What was known from the address stays: no message takes a host's place.
        if (known.secret !== null) expect(next.secret).toBe(known.secret);
        expect(next.pymId).toBe(known.pymId);
        for (const answer of heightMessages(next, SIZE, ADDRESS)) expectHeightOnly(answer, next.secret);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe(heightMessages.name, () => {
  it('speaks to hosts that say nothing: AMP, Embedly and the Guardian', () => {
    const [amp, text, ...more] = heightMessages(STRANGER, SIZE, ADDRESS);
    expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 480 });
    expect(JSON.parse(String(text))).toEqual({
      src: ADDRESS,
      context: 'iframe.resize',
      height: 480,
      type: 'set-height',
      value: 480,
    });
    expect(more).toEqual([]);
  });

  it('tells AMP no height that it refuses', () => {
    const [amp] = heightMessages(STRANGER, { width: 600, height: 64 }, ADDRESS);
    expect(amp).toMatchObject({ height: 100 });
  });

  it('speaks to WordPress, which shows nothing before, first', () => {
    const [first] = heightMessages({ ...STRANGER, secret: 'aB3dE6gH9k' }, SIZE, ADDRESS);
    expect(first).toEqual({ message: 'height', value: 480, secret: 'aB3dE6gH9k' });
  });

  it('speaks to iframe-resizer by its id, in both its words', () => {
    const messages = heightMessages({ ...STRANGER, sizerId: 'ours' }, SIZE, ADDRESS);
    expect(messages).toContain('[iFrameSizer]ours:480:600:init');
    expect(messages).toContain('[iFrameSizer]ours:480:600:resizeObserver');
  });

  it('speaks to open-iframe-resizer', () => {
    expect(heightMessages({ ...STRANGER, resizer: true }, SIZE, ADDRESS)).toContainEqual({
      type: 'iframe-resized',
      width: 600,
      height: 480,
    });
  });

  it('writes for every pym id what its parent can read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{1,30}$/), fc.nat(5000), (id, height) => {
        const { pymId } = readHost(`?childId=${id}`, '');
        const sent = heightMessages({ ...STRANGER, pymId }, { width: 600, height }, ADDRESS);
        const found = sent.map((one) => pymPattern(id).exec(String(one))).find((match) => match !== null);
        expect(found?.slice(1)).toEqual(['height', String(height)]);
      }),
    );
  });
});

describe(linkMessage.name, () => {
  it('is for WordPress only', () => {
    expect(linkMessage(STRANGER, ADDRESS)).toBeNull();
    expect(linkMessage({ ...STRANGER, secret: 'aB3dE6gH9k' }, ADDRESS)).toEqual({
      message: 'link',
      value: ADDRESS,
      secret: 'aB3dE6gH9k',
    });
  });
});

describe(readHeight.name, () => {
  it.each([
    [280.2, 281],
    [40, 100],
    [1e9, 20_000],
  ])('reads %d as %d', (height, read) => {
    expect(readHeight({ sentinel: 'amp', type: 'embed-size', height })).toBe(read);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, -5, '300', null, [300], { valueOf: 300 }])(
    'reads no height out of %j',
    (height) => {
      expect(readHeight({ sentinel: 'amp', type: 'embed-size', height })).toBeNull();
    },
  );

  it('reads what the frame says, for every height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30_000 }), (height) => {
        const heights = heightMessages(STRANGER, { width: 600, height }, ADDRESS).map(readHeight);
        const { lowest, highest } = HEIGHTS;
        expect(heights).toContain(Math.min(Math.max(height, lowest), highest));
      }),
    );
  });

  it('reads 10,000 made-up messages as a height within bounds or as none', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const height = readHeight(message);
        if (height === null) return;
        expect(Number.isInteger(height)).toBe(true);
        expect(height).toBeGreaterThanOrEqual(HEIGHTS.lowest);
        expect(height).toBeLessThanOrEqual(HEIGHTS.highest);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** One of the few messages that say "480 px high" to a host: nothing of what was heard but its id or secret. */
function expectHeightOnly(message: FrameMessage, secret: string | null): void {
  if (typeof message === 'string') {
    const json = JSON.stringify({
      src: ADDRESS,
      context: 'iframe.resize',
      height: 480,
      type: 'set-height',
      value: 480,
    });
    const others = /^(pymxPYMxaxPYMxheightxPYMx480|\[iFrameSizer\][^:\n]+:480:600:(init|resizeObserver))$/;
    if (message !== json) expect(message).toMatch(others);
    return;
  }
  expect([
    { sentinel: 'amp', type: 'embed-size', height: 480 },
    { type: 'iframe-resized', width: 600, height: 480 },
    { message: 'height', value: 480, secret },
  ]).toContainEqual(message);
}
