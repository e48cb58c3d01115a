import { describe, expect, it } from 'vitest';
import { filesReachedFrom, type Sources } from './architecture.ts';
import { drawGallery } from './gallery.tsx';
import { SPECIMENS } from './specimens.tsx';

/** Every source by its path from the project's folder. */
const sources: Sources = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>(['/src/**/*.{ts,tsx}', '/tests/*.tsx'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.slice(1), text]),
);

describe(drawGallery.name, () => {
  it('shows every specimen under its name, and a way to each', () => {
    const page = drawGallery();
    for (const { name } of SPECIMENS) {
      expect(page).toContain(`id="${name}"`);
      expect(page).toContain(`href="#${name}"`);
    }
    expect(new Set(SPECIMENS.map(({ name }) => name)).size).toBe(SPECIMENS.length);
  });

  it('leaves out no component of the views', () => {
    const reached = filesReachedFrom(sources, 'tests/specimens.tsx');
    const components = Object.keys(sources).filter((file) => /^src\/views\/\w+\.tsx$/.test(file));
    expect(components.length).toBeGreaterThan(40);
    expect(components.filter((file) => !reached.has(file))).toEqual([]);
  });
});
