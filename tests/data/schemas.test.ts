import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/build/dataFolder.ts';
import { formatDictionary } from '../../src/desk/dictionary.ts';
import { fieldWords } from '../../src/model/loadFields.ts';
import { DATA_KINDS, dataSchema, listFields } from '../../src/model/schemaJson.ts';
import { SMALL_DIR } from '../fixtures/small.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATA_DIR = join(ROOT, 'src/data');

describe(dataSchema.name, () => {
  it.each(DATA_KINDS)(
    'is what schema/%s.schema.json holds (refresh with npx vitest run tests/data -u)',
    async (kind) => {
      const written = await format(JSON.stringify(dataSchema(kind)), { parser: 'json', printWidth: 110 });
      await expect(written).toMatchFileSnapshot(join(DATA_DIR, `schema/${kind}.schema.json`));
    },
  );

  it.each(DATA_KINDS)(
    'has a sentence for each field of %s, and none for a field that is not there',
    (kind) => {
      expect(Object.keys(fieldWords[kind])).toEqual(listFields(dataSchema(kind)).map(({ name }) => name));
      for (const words of Object.values<string>(fieldWords[kind])) expect(words).toMatch(/^[A-Za-z].*\.$/);
    },
  );

  it.each([DATA_DIR, SMALL_DIR])('takes every file of %s', (dir) => {
    const { files } = readFolder(dir);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const kind of DATA_KINDS) {
      const validate = ajv.compile(dataSchema(kind));
      const contents = kind === 'actor' ? Object.values(files.actors) : [files[kind]];
      const refused = contents.flatMap((content) => (validate(content) ? [] : [validate.errors]));
      expect(refused).toEqual([]);
    }
  });

  it('is what an editor program finds for each kind of file', () => {
    const text = readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8');
    const urls = [...text.matchAll(/"url": "\.\/src\/data\/schema\/(\w+)\.schema\.json"/g)].map(
      ([, kind]) => kind,
    );
    expect(urls.toSorted()).toEqual(DATA_KINDS.toSorted());
  });
});

describe(formatDictionary.name, () => {
  it('is what FIELDS.md holds (refresh with npx vitest run tests/data -u)', async () => {
    const written = await format(formatDictionary(), { parser: 'markdown', printWidth: 110 });
    await expect(written).toMatchFileSnapshot(join(DATA_DIR, 'FIELDS.md'));
  });
});
