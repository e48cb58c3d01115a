import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contextOf,
  lineOf,
  lineOrNothing,
  LONGEST_NAME,
  LONGEST_TEXT,
  verbatimOf,
  webAddress,
} from '../../src/model/schemaText.ts';

const name = lineOf(LONGEST_NAME);
const words = verbatimOf(LONGEST_TEXT);

describe(lineOf.name, () => {
  it.each([
    ['Latin', 'Łódź, Türkiye, D’Ortona, “quoted”'],
    ['Arabic', 'محمد بن سلمان'],
    ['Persian with the joiner it needs', 'می\u200cخواهم'],
    ['Hebrew', 'בנימין נתניהו'],
    ['Hindi with the joiner it needs', 'क्\u200dष'],
    ['Japanese with a chosen shape', '葛\u{e0100}城'],
    ['emoji of one sign, of several, and a flag', '🪁 👩‍🚀 ❤️ 🇺🇦 👍🏽'],
    ['signs of markup that make none', 'a < b && c > d, AT&T, "x", {y}, ${z}, `w`'],
    ['a space that does not break', '30\u00a0km'],
  ])('takes %s as text', (_, text) => {
    expect(name.safeParse(text).error?.issues).toBeUndefined();
  });

  it.each([
    ['two\nlines', 'one line of text; character 4 is U+000A'],
    ['a\u2028b', 'one line of text; character 2 is U+2028'],
    ['bell\u0007', 'one line of text; character 5 is U+0007'],
    ['\u001b[31mred', 'one line of text; character 1 is U+001B'],
    ['🪁 \u202egnp.exe', 'text that can be seen; character 3 is U+202E'],
    ['\u2066Ada\u2069', 'text that can be seen; character 1 is U+2066'],
    ['Ada\u200f', 'text that can be seen; character 4 is U+200F'],
    ['Ada\u200bQuill', 'text that can be seen; character 4 is U+200B'],
    ['Ada\u200dQuill', 'text that can be seen; character 4 is U+200D'],
    ['\ufeffAda', 'some text, not empty and without space at either end'],
    ['A\ufeffda', 'text that can be seen; character 2 is U+FEFF'],
    ['Quill\u00aded', 'text that can be seen; character 6 is U+00AD'],
    ['tag\u{e0041}', 'text that can be seen; character 4 is U+E0041'],
    ['lost \ufffd letter', 'text that can be seen; character 6 is U+FFFD'],
    ['half \ud83e', 'text that can be seen; character 6 is U+D83E'],
    ['own \ue000 sign', 'text that can be seen; character 5 is U+E000'],
    ['two  spaces', 'single spaces only'],
    ['<script>alert(1)</script>', 'plain text without tags and entities; this has "<script>"'],
    ['<img src=x onerror=alert(1)>', 'plain text without tags and entities; this has "<img src=x onerror=a"'],
    ['Law &amp; order', 'plain text without tags and entities; this has "&amp;"'],
    ['AndrÃ©', 'text saved and opened as UTF-8; this has "Ã©"'],
    ['itâ€™s', 'text saved and opened as UTF-8; this has "â€"'],
  ])('refuses %j and says why', (text, allowed) => {
    expect(name.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([allowed]);
  });

  it('refuses a name of 10,000 characters with their number, and counts an emoji as one', () => {
    expect(name.safeParse('x'.repeat(10_000)).error?.issues[0]?.message).toBe(
      'at most 120 characters; these are 10000',
    );
    expect(name.safeParse('🪁'.repeat(LONGEST_NAME)).success).toBe(true);
  });

  it('lets nothing through that is seen as less than it is, whatever it is put in', () => {
    const hidden = fc.constantFrom(
      ...'\u200b \u200e \u202a \u202e \u2060 \u2067 \ufeff \u00ad \u061c \u180e'.split(' '),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), hidden, fc.string({ unit: 'grapheme' }), (a, sign, b) => {
        expect(name.safeParse(a + sign + b).success).toBe(false);
      }),
    );
  });
});

describe(lineOrNothing.name, () => {
  it('takes nothing, and refuses a space alone', () => {
    expect(lineOrNothing(10).safeParse('').success).toBe(true);
    expect(lineOrNothing(10).safeParse(' ').success).toBe(false);
  });
});

describe(verbatimOf.name, () => {
  it('keeps soft hyphens, spaces and line breaks of a source', () => {
    expect(words.safeParse('kite\u00adstrings  and\u00a0lines\nof two').success).toBe(true);
  });

  it.each(['turned \u202e round', 'mark\u200f here', 'null\u0000', 'half \ud83e'])('refuses %j', (text) => {
    expect(words.safeParse(text).error?.issues[0]?.message).toMatch(/^words without controls; .* is U\+/);
    expect(contextOf(32).safeParse(text).success).toBe(false);
  });
});

describe(webAddress.name, () => {
  it.each([
    'https://www.rt.com/news/598473-macron/',
    'http://wire.example:8080/a?b=%22c%22&d=(e)#f',
    "https://wire.example/it's/a|b/[c]/{d}",
    'https://xn--d1abbgf6aiiy.example/%D0%BF%D1%83',
  ])('takes %s', (address) => {
    expect(webAddress().safeParse(address).success).toBe(true);
  });

  it.each([
    ['javascript:alert(1)', /starts with http/],
    ['data:text/html,<script>', /starts with http/],
    ['//wire.example/', /starts with http/],
    [' https://wire.example/', /starts with http/],
    ['https://', /starts with http/],
    ['https:///etc/passwd', /starts with http/],
    ['https://wire.example:99999/', /starts with http/],
    ['https://wire.example/ 1', /character 22 is U\+0020/],
    ['https://wire.example/\n1', /character 22 is U\+000A/],
    ['https://wire.example/”', /character 22 is U\+201D/],
    ['https://wіre.example/', /character 10 is U\+0456/],
    ['https://wire.example/\u202e', /character 22 is U\+202E/],
    ['https://wire.example/"><script>', /without " < > \\/],
    ['https://wire.example\\@evil.example/', /without " < > \\/],
    ['https://editor:secret@wire.example/', /without a name or password/],
    ['https://editor@wire.example/', /without a name or password/],
    ['https://wire.example/#:~:text=kites', /without #:~:text=/],
    ['https://wire.example/1;', /ends where it ends/],
    [`https://wire.example/${'x'.repeat(3000)}`, /at most 2000 characters; these are 3021/],
  ])('refuses %s', (address, allowed) => {
    expect(
      webAddress()
        .safeParse(address)
        .error?.issues.map(({ message }) => message),
    ).toEqual([expect.stringMatching(allowed)]);
  });
});
