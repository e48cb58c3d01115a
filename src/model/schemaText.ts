/**
 * What text in the data may be, as a list of rules for the schema. React, XML and JSON make any text harmless;
 * these rules refuse what a reader would not see (and an editor did not mean), or what no page has room for.
 */
import { z } from 'zod';

/** How long a name, a label or another spelling may be, in characters. */
export const LONGEST_NAME = 120;
/** The same for a sentence and for quoted words. */
export const LONGEST_TEXT = 1000;
/** The same for an address. */
export const LONGEST_ADDRESS = 2000;

/** Finds what is wrong with a text; what is allowed instead, or null where nothing is wrong. */
type Rule = (value: string) => string | null;

/** Without these, signs of some scripts, and of emoji, fall apart or change (UAX #31, UTS #51). */
const NEEDED = new RegExp(
  [
    String.raw`(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}])[\u200c\u200d]`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
    String.raw`(?<=\p{Emoji})[\ufe0e\ufe0f]`,
    String.raw`(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
    String.raw`(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f]`,
  ].join('|'),
  'gu',
);
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufffd\ufff9-\ufffb]/u;
/** Verbatim words keep soft hyphens and the like of their source, but nothing that turns the words around it. */
const NOT_QUOTED =
  /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\ufffd\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:[a-z][a-z0-9]+|#\d+|#x[0-9a-f]+);/i;
/** UTF-8 that was read as Windows-1252: "Ã©" for "é", "â€™" for "’". */
const MISREAD = /[ÃÂ][\u0080-\u00bf]|â€/;

/** The rules of one line of text, told in this order, the first alone. */
const LINE_RULES: readonly Rule[] = [
  (value) => tellCharacter(value, /[\p{Cc}\u2028\u2029]/u, 'one line of text'),
  (value) => {
    const visible = value.replace(NEEDED, (sign) => 'x'.repeat(sign.length));
    return tellCharacter(visible, INVISIBLE, 'text that can be seen');
  },
  (value) => (/\s\s/.test(value) ? 'single spaces only' : null),
  (value) => tellPart(value, MARKUP, 'plain text without tags and entities'),
  (value) => tellPart(value, MISREAD, 'text saved and opened as UTF-8'),
];

/** Text of one line, of at most so many characters and never empty. */
export function lineOf(longest: number) {
  const wrong = 'some text, not empty and without space at either end';
  const line = z
    .string({ error: 'some text' })
    .regex(/^\S(?:[\s\S]*\S)?$/, { error: wrong, abort: true })
    .meta({ maxLength: longest });
  return withRules(line, [...LINE_RULES, atMost(longest)]);
}

/** The same, or nothing. */
export function lineOrNothing(longest: number) {
  const line = z
    .string({ error: 'some text, or "" for none' })
    .regex(/^(?:\S(?:[\s\S]*\S)?)?$/, { error: 'text without space at either end', abort: true })
    .meta({ maxLength: longest });
  return withRules(line, [...LINE_RULES, atMost(longest)]);
}

/** Words taken from a source to the character. */
export function verbatimOf(longest: number) {
  const wrong = 'some text, not empty and without space at either end';
  const words = z
    .string({ error: 'some text' })
    .regex(/^\S(?:[\s\S]*\S)?$/, { error: wrong, abort: true })
    .meta({ maxLength: longest });
  return withRules(words, [quotable, atMost(longest)]);
}

/** Text of a source beside quoted words; it may begin or end with a space, or be empty. */
export function contextOf(longest: number) {
  const context = z
    .string({ error: `the text beside the words, at most ${longest} characters` })
    .meta({ maxLength: longest });
  return withRules(context, [
    quotable,
    (value) =>
      countCharacters(value) > longest ? `at most ${longest} characters of the text beside the words` : null,
  ]);
}

/** A web address as browsers hand it out: one whose every sign can be seen, with nobody's password. */
export function webAddress() {
  const start = 'an address that starts with http:// or https://';
  const address = z
    .string({ error: 'an address' })
    .regex(/^https?:\/\/[^\s/]/, { error: start, abort: true })
    .regex(/^[!-~]*$/, { error: tellAddress, abort: true })
    .refine((value) => URL.canParse(value), { error: start, abort: true });
  return withRules(address, [
    (value) =>
      /["<>\\]/.test(value) ? 'an address without " < > \\, which are written as %22 %3C %3E %5C' : null,
    (value) => {
      const { username, password } = new URL(value);
      return username === '' && password === ''
        ? null
        : 'an address without a name or password before its host';
    },
    (value) =>
      value.includes('#:~:text=') ? 'an address without #:~:text=, which leads to marked words' : null,
    (value) => (/[,;]$/.test(value) ? 'an address that ends where it ends, without a comma' : null),
    atMost(LONGEST_ADDRESS),
  ]);
}

function withRules<Schema extends z.ZodType<string>>(schema: Schema, rules: readonly Rule[]): Schema {
  return rules.reduce<Schema>(
    (before, rule) =>
      before.refine((value) => rule(value) === null, {
        error: ({ input }) => (typeof input === 'string' ? rule(input) : null) ?? 'some text',
        abort: true,
      }),
    schema,
  );
}

const quotable: Rule = (value) =>
  tellCharacter(value, NOT_QUOTED, 'words without controls; leave that part out and quote a shorter one');

function atMost(longest: number): Rule {
  return (value) => {
    const length = countCharacters(value);
    return length > longest ? `at most ${longest} characters; these are ${length}` : null;
  };
}

function tellCharacter(value: string, pattern: RegExp, allowed: string): string | null {
  const found = pattern.exec(value);
  if (!found) return null;
  const place = countCharacters(value.slice(0, found.index)) + 1;
  return `${allowed}; character ${place} is ${formatCodePoint(found[0])}`;
}

function tellPart(value: string, pattern: RegExp, allowed: string): string | null {
  const found = pattern.exec(value);
  return found ? `${allowed}; this has ${JSON.stringify(found[0].slice(0, 20))}` : null;
}

function tellAddress({ input }: { input?: unknown }): string {
  const allowed = 'an address as a browser copies it, in which other signs are written with %';
  return (typeof input === 'string' ? tellCharacter(input, /[^!-~]/u, allowed) : null) ?? allowed;
}

/** "U+202E", "U+0009" */
function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Characters as readers of the messages count them: by code points, not by halves of them. */
function countCharacters(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}
