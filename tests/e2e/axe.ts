/** Asks axe what is wrong with a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

/** axe itself; brought in before the page (`addInitScript`), since its policy allows no script of ours. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, a line for each element. Only colours differ where the same page has been judged before. */
export function findViolations(page: Page, onlyColors: boolean): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { run } = Reflect.get(window, 'axe') as typeof Axe;
    const { violations } = await run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
      ...(only && { runOnly: ['color-contrast'] }),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  }, onlyColors);
}
