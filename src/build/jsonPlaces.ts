/** Finds places in the text of a JSON file, as an editor program counts them: line and column from 1. */
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  visit,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** A place in a text, counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Finds the field at a path; where there is none, the nearest thing around it that there is. */
export type FindField = (path: readonly PropertyKey[]) => TextPlace | null;

/** Reads a text once, for many questions. */
export function fieldFinder(text: string): FindField {
  const root = parseTree(text);
  const placeOf = placeFinder(text);
  return (path) => {
    if (!root || path.length === 0) return null;
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, toJsonPath(path.slice(0, length)));
      if (node) return placeOf(startOf(node));
    }
    return placeOf(root.offset);
  };
}

/** A field that stands in its object a second time. */
export function findDoubledFields(text: string): (TextPlace & { name: string })[] {
  const doubled: (TextPlace & { name: string })[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, _offset, _length, line, column) => {
      const names = open.at(-1);
      if (names?.has(name)) doubled.push({ name, line: line + 1, column: column + 1 });
      names?.add(name);
    },
  });
  return doubled;
}

/** What a text that is not JSON has where it stops being JSON, in words; `reason` where nothing better is known. */
export function findJsonFault(text: string, reason: string): TextPlace & { found: string; allowed: string } {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true, allowEmptyContent: false });
  const placeOf = placeFinder(text);
  const [first] = errors;
  if (!first) return { ...placeOf(text.length), found: reason, allowed: 'valid JSON' };
  const rest = text.slice(first.offset, first.offset + Math.max(first.length, 1)).split('\n')[0] ?? '';
  const found = first.offset >= text.trimEnd().length ? 'the end of the file' : JSON.stringify(rest);
  return {
    ...placeOf(first.offset),
    found,
    allowed: EXPECTED.get(printParseErrorCode(first.error)) ?? 'valid JSON',
  };
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'text in straight double quotes, a number, true, false or null'],
  ['InvalidNumberFormat', 'a number'],
  ['PropertyNameExpected', 'the name of a field in straight double quotes; no comma after the last'],
  ['ValueExpected', 'a value; no comma after the last'],
  ['ColonExpected', 'a colon after the name of the field'],
  ['CommaExpected', 'a comma between two entries'],
  ['CloseBraceExpected', 'a closing }'],
  ['CloseBracketExpected', 'a closing ]'],
  ['EndOfFileExpected', 'nothing after the end of the JSON'],
  ['InvalidCommentToken', 'no comments: JSON has none'],
  ['UnexpectedEndOfComment', 'no comments: JSON has none'],
  ['UnexpectedEndOfString', 'a closing double quote on the same line'],
  ['UnexpectedEndOfNumber', 'a whole number'],
  ['InvalidUnicode', 'four digits after \\u'],
  ['InvalidEscapeCharacter', 'a backslash only before " \\ / b f n r t or u'],
  ['InvalidCharacter', 'no line break or tab inside a text; write \\n or \\t'],
]);

/** Where a field starts: at its name, or, in a list, at itself. */
function startOf(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

function toJsonPath(path: readonly PropertyKey[]): JSONPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function placeFinder(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
