import { describe, expect, it } from 'vitest';
import { nameModule, packageOf, sizeModules } from '../../src/build/moduleSizes.ts';

describe(nameModule.name, () => {
  it.each([
    ['/home/somebody/map/src/pages/Page.tsx', 'src/pages/Page.tsx'],
    ['/home/somebody/map/src/data/copy.json', 'src/data/copy.json'],
    [
      '/home/somebody/map/node_modules/d3-array/dist/d3-array.mjs?geo',
      'node_modules/d3-array/dist/d3-array.mjs?geo',
    ],
    ['/home/somebody/map/node_modules/a/node_modules/b/index.js', 'node_modules/b/index.js'],
    ['/elsewhere/node_modules/@scope/c/index.js', 'node_modules/@scope/c/index.js'],
    ['\0/home/somebody/map/src/model/day.ts?url', 'src/model/day.ts?url'],
    ['C:\\map\\node_modules\\react\\index.js', 'node_modules/react/index.js'],
    ['\0rolldown/runtime.js', 'rolldown/runtime.js'],
  ])('names %j by its file, without the folders of this machine', (id, name) => {
    expect(nameModule('/home/somebody/map', id)).toBe(name);
    expect(nameModule('/home/somebody/map/', id)).toBe(name);
  });
});

describe(sizeModules.name, () => {
  it('leaves out modules of which nothing is in the script', () => {
    const modules = {
      '/map/src/a.ts': { renderedLength: 120 },
      '/map/src/types.ts': { renderedLength: 0 },
    };
    expect(sizeModules('/map', { modules })).toEqual({ 'src/a.ts': 120 });
  });
});

describe(packageOf.name, () => {
  it.each([
    ['node_modules/react-dom/client.js', 'react-dom'],
    ['node_modules/@scope/c/index.js', '@scope/c'],
    ['src/pages/Page.tsx', null],
    ['rolldown/runtime.js', null],
  ])('of %s is %s', (module, name) => {
    expect(packageOf(module)).toBe(name);
  });
});
