import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardStyles, readCardStyles } from '../../../src/build/cards/cardStyles.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe(cardStyles.name, () => {
  it('writes each colour where it is used, and leaves out what depends on a screen or a pointer', () => {
    const css = `/* a */ :root { --a: #123456; } @media print { .b { fill: red } .d { fill: red } }
      .b { fill: var(--a) } .c:hover { fill: blue } .e { --tone: var(--a); } @container (width > 1px) { .f { fill: red } }`;
    expect(cardStyles(css)).toBe('.b{fill: #123456}');
  });
});

describe(readCardStyles.name, () => {
  const styles = readCardStyles(ROOT);

  it('holds no property, rule or selector that the renderer does not know', () => {
    expect(styles).not.toMatch(/var\(|--|@|:hover|:not|:focus/);
    expect(styles).toContain('.sign-against{');
    expect(styles).toContain('.card-ground{');
  });

  it('uses no colour but those of the light palette', () => {
    const theme = readFileSync(join(ROOT, 'src/views/theme.css'), 'utf8');
    const light = /:root,\s*\.picture\s*\{([^}]*)\}/.exec(theme)?.[1] ?? '';
    const palette = new Set([...light.matchAll(/#[0-9a-f]{3,8}\b/g)].map(([colour]) => colour));
    const used = [...styles.matchAll(/#[0-9a-f]{3,8}\b/g)].map(([colour]) => colour);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((colour) => !palette.has(colour))).toEqual([]);
    const named = [...styles.matchAll(/(?:fill|stroke):\s*([a-z]+)\b(?!\()/g)].map(([, name]) => name);
    expect(named.filter((name) => name !== 'none' && name !== 'transparent')).toEqual([]);
  });
});
