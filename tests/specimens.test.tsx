import { join } from 'node:path';
import { format } from 'prettier';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SPECIMENS } from './specimens.tsx';

describe('specimens', () => {
  it.each(SPECIMENS.map(({ name, drawing }) => [name, drawing] as const))(
    '%s is drawn as it was (look at a change, then refresh with npx vitest run tests/specimens.test.tsx -u)',
    async (name, drawing) => {
      // As prettier writes it, with the width in package.json, so that a change can be read.
      const markup = await format(renderToStaticMarkup(drawing), { parser: 'html', printWidth: 110 });
      await expect(markup).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', `${name}.html`));
    },
  );

  it.each(SPECIMENS.map(({ name, drawing }) => [name, drawing] as const))(
    '%s has no number with more than four places, and no place that was not filled',
    (_name, drawing) => {
      const markup = renderToStaticMarkup(drawing);
      expect(markup).not.toMatch(/\d\.\d{5}|NaN|undefined|\{\w+\}/);
      expect(markup.length).toBeGreaterThan(80);
    },
  );
});
