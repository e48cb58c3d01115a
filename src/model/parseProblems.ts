/** How a problem in the data is told: where it is, what was found there, what is allowed. */

/** One thing an editor has to put right. */
export interface Problem {
  /** "actors/olaf-scholz.json" */
  file: string;
  /** "statements[olaf-scholz-2024-05-28].sources[2].url"; empty for the whole file. */
  field: string;
  found: string;
  allowed: string;
  /** The same place step by step, by which its line is found; none where it is not known. */
  path?: readonly PropertyKey[];
  /** What was written and everything that would do, where that is a list: the nearest is proposed. */
  choice?: { given: string; from: readonly string[] };
}

/** Tells a problem at a place in a file. */
export type Report = (
  path: readonly PropertyKey[],
  found: unknown,
  allowed: string,
  choice?: Problem['choice'],
) => void;

/** What we need to know of a schema issue; zod's own issues fit. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
}

const LONGEST_FOUND = 80;

/** Turns schema issues into problems; an unknown key is a problem of its own, found at that key. */
export function describeIssues(file: string, root: unknown, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => {
    const paths = isUnknownKeys(issue) ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => {
      const found = valueAt(root, path);
      const choice = choiceOf(issue, path, found);
      return {
        file,
        field: describePath(root, path),
        found: describeFound(found),
        allowed: issue.message,
        path,
        ...(choice && { choice }),
      };
    });
  });
}

/** What the schema would take instead, where it is one of a list: a value, or the name of a field. */
function choiceOf(issue: Issue, path: readonly PropertyKey[], found: unknown): Problem['choice'] {
  if (isUnknownKeys(issue)) {
    // The message of `record` in schema.ts lists the names.
    return { given: String(path.at(-1)), from: issue.message.replace(/^only /, '').split(', ') };
  }
  if (typeof found !== 'string' || !issue.values) return undefined;
  return { given: found, from: issue.values.filter((value) => typeof value === 'string') };
}

/**
 * Names a place in a file. Entries with an id (or a code) are named by it, others are counted from 1,
 * because an editor looks for the statement and not for an index.
 */
export function describePath(root: unknown, path: readonly PropertyKey[]): string {
  let place = '';
  let value = root;
  for (const step of path) {
    const next = valueAt(value, [step]);
    if (typeof step === 'number') place += `[${entryName(next) ?? step + 1}]`;
    else if (/^\w+$/.test(String(step))) place += place === '' ? String(step) : `.${String(step)}`;
    else place += `[${String(step)}]`;
    value = next;
  }
  return showInvisible(place);
}

/** The value as it stands in the file, shortened to one line; "nothing" where there is none. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  const written = showInvisible(JSON.stringify(value) ?? String(value));
  return written.length > LONGEST_FOUND ? `${written.slice(0, LONGEST_FOUND)}…` : written;
}

/** Signs that no screen shows, or that would turn the line they stand in, as JSON writes them. */
export function showInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, index) => {
      return `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}

function isUnknownKeys(issue: Issue): issue is Issue & { keys: readonly string[] } {
  return issue.code === 'unrecognized_keys' && 'keys' in issue && Array.isArray(issue.keys);
}

function entryName(entry: unknown): string | undefined {
  const name = valueAt(entry, ['id']) ?? valueAt(entry, ['code']);
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
