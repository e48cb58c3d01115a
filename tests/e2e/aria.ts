/** The accessibility tree of a page as text, short enough to be read. */
import type { Page } from '@playwright/test';

/** Of a long run of neighbours of one kind this many are kept at its beginning; the last is kept too. */
const KEPT = 6;

interface Node {
  /** "link \"Stance Map\"": what is heard, without addresses. */
  heard: string;
  children: Node[];
}

/** What a screen reader gets of a page, in order: a line for each thing, as YAML. Long runs are cut in the middle. */
export async function readAria(page: Page): Promise<string> {
  const text = await page.locator('body').ariaSnapshot();
  return `${print(cut(parse(text.split('\n'))), '').join('\n')}\n`;
}

/** The tree of Playwright's lines: "  - role \"name\":", two spaces for each level. */
function parse(lines: readonly string[]): Node[] {
  const roots: Node[] = [];
  const open: { depth: number; children: Node[] }[] = [{ depth: -1, children: roots }];
  for (const line of lines) {
    const [, indent = '', heard] = line.match(/^( *)- (.*)$/) ?? [];
    if (heard === undefined) throw new Error(`Not a line of a tree: ${line}`);
    if (heard.startsWith('/url:')) continue;
    while ((open.at(-1)?.depth ?? -1) >= indent.length) open.pop();
    const node: Node = { heard, children: [] };
    open.at(-1)?.children.push(node);
    open.push({ depth: indent.length, children: node.children });
  }
  return roots;
}

/** The same with long runs of one role cut. */
function cut(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  let run: Node[] = [];
  const close = (): void => {
    const last = run.at(-1);
    if (run.length <= KEPT + 2 || !last) kept.push(...run);
    else {
      const more = `… ${run.length - KEPT - 1} more of ${roleOf(last)}`;
      kept.push(...run.slice(0, KEPT), { heard: more, children: [] }, last);
    }
    run = [];
  };
  for (const { heard, children } of nodes) {
    const node = { heard, children: cut(children) };
    const before = run.at(-1);
    if (before && roleOf(before) !== roleOf(node)) close();
    run.push(node);
  }
  close();
  return kept;
}

function roleOf({ heard }: Node): string {
  return heard.match(/^'?(\w+)/)?.[1] ?? '';
}

function print(nodes: readonly Node[], indent: string): string[] {
  return nodes.flatMap(({ heard, children }) => {
    // A link that held nothing but its address ends in a colon for nothing.
    const line = children.length === 0 ? heard.replace(/:$/, '') : heard;
    return [`${indent}- ${line}`, ...print(children, `${indent}  `)];
  });
}
