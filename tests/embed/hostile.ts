/** Messages that a stranger might post: anything at all, and things close to what is understood. */
import fc from 'fast-check';

const word = fc.oneof(
  fc.constantFrom('amp', 'frames-init', 'embed-size', 'iframe-child-init', 'iframe-get-child-dimensions'),
  fc.constantFrom('ready', 'height', 'link', 'message', 'aB3dE6gH9k', '', 'javascript:alert(1)'),
  fc.string(),
);

const value = fc.oneof(
  word,
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, '480', [480]),
  fc.anything(),
);

const object = fc.record(
  {
    sentinel: fc.oneof(fc.constant('amp'), value),
    type: value,
    message: value,
    secret: value,
    height: value,
    value,
    data: value,
  },
  { requiredKeys: [] },
);

const text = fc.oneof(
  fc.tuple(word, word, word).map(([id, type, rest]) => `pymxPYMx${id}xPYMx${type}xPYMx${rest}`),
  fc.constantFrom('pymxPYMxaxPYMxwidthxPYMx1', 'pymxPYMxaxPYMxnavigateToxPYMxhttps://stranger.example/'),
  fc.array(word).map((parts) => `[iFrameSizer]${parts.join(':')}`),
  fc.tuple(word, fc.boolean()).map(([id, flag]) => `[iFrameSizer]${id}:8:${flag}:x`),
  object.map(
    (one) => JSON.stringify(one, (_, part: unknown) => (typeof part === 'bigint' ? '1' : part)) ?? '',
  ),
  fc.string(),
);

/** Any message. */
export const anyMessage: fc.Arbitrary<unknown> = fc.oneof(object, text, fc.anything());
