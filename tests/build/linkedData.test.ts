import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTRIBUTION } from '../../src/build/distribution.ts';
import { linkedDataBlock } from '../../src/build/html.ts';
import { linkedData } from '../../src/build/linkedData.ts';
import { datasetNode } from '../../src/build/linkedDataset.ts';
import { quotationNodes } from '../../src/build/linkedQuotations.ts';
import type { SharedPage } from '../../src/build/sharedPage.ts';
import { PUBLISHED, realFiles } from '../fixtures/pages.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const archive = smallArchive();
const ROOT = 'https://news.example/maps/';
const PAGE: SharedPage = {
  path: 'actor/ada-quill/',
  words: { title: 'Ada Quill', description: 'By then, 1 statement was found.' },
  changed: '2030-04-20',
  card: { path: 'cards/ada-0a.png', alt: 'Ada Quill had opposed it.' },
};

describe(linkedData.name, () => {
  it('describes the page with its image and the day of its latest change', () => {
    const data = linkedData(archive, PAGE, null, PUBLISHED);
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        expect.objectContaining({
          '@type': 'WebPage',
          url: `${ROOT}actor/ada-quill/`,
          name: 'Ada Quill',
          dateModified: '2030-04-20',
          inLanguage: 'en',
          primaryImageOfPage: expect.objectContaining({
            '@type': 'ImageObject',
            contentUrl: `${ROOT}cards/ada-0a.png`,
            width: 1200,
            height: 630,
            creator: { '@type': 'Organization', name: 'Stance Map', url: ROOT },
            creditText: 'Stance Map',
            license: 'https://creativecommons.org/licenses/by/4.0/',
            acquireLicensePage: `${ROOT}about/`,
          }),
        }),
      ],
    });
  });

  it('says nothing of an image that was not made, and nothing at all of a page without an address', () => {
    expect(JSON.stringify(linkedData(archive, { ...PAGE, card: null }, null, PUBLISHED))).not.toContain(
      'Image',
    );
    expect(linkedData(archive, { ...PAGE, path: '404.html' }, null, PUBLISHED)).toBeNull();
  });

  it('gives addresses from the host’s root while the site’s own is not known', () => {
    const data = linkedData(archive, PAGE, null, { ...PUBLISHED, url: null });
    expect(JSON.stringify(data)).toContain('"url":"/maps/actor/ada-quill/"');
  });
});

describe(datasetNode.name, () => {
  it('has every property that search for data sets reads', () => {
    const node = datasetNode(realArchive, ROOT);
    expect(node).toMatchObject({
      '@type': 'Dataset',
      url: ROOT,
      identifier: 'western-weapons-inside-russia',
      creator: { '@type': 'Organization', name: 'Stance Map contributors' },
      creditText: expect.stringMatching(/^Stance Map contributors \(2026\): Should Ukraine/),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2024-04-03/2024-12-16',
      measurementTechnique: `${ROOT}about/`,
      version: '2026-11-22',
      dateModified: '2026-11-22',
      isAccessibleForFree: true,
      inLanguage: 'en',
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${ROOT}data/statements.csv` },
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${ROOT}data/statements.json`,
        },
      ],
    });
    expect(String(node['description']).length).toBeGreaterThan(50);
    expect(String(node['description']).length).toBeLessThan(5000);
    expect(String(node['name'])).toContain(realArchive.dataset.question.text);
    for (const key of ['spatialCoverage', 'variableMeasured', 'citation']) {
      expect(node[key], `the property ${key}`).toHaveLength(
        { spatialCoverage: 33, variableMeasured: 6, citation: 1 }[key] ?? 0,
      );
    }
  });

  it('names only files that are planned', () => {
    const planned = realFiles.map(({ path }) => path);
    expect(DISTRIBUTION.map(({ path }) => path).filter((path) => !planned.includes(path))).toEqual([]);
  });
});

describe(quotationNodes.name, () => {
  it('holds the words, the speaker in the office of that day, and the page that holds them', () => {
    const topic = { id: 'emmanuel-macron', statement: 'emmanuel-macron-2024-05-28' };
    const speaker = {
      '@type': 'Person',
      name: 'Emmanuel Macron',
      jobTitle: 'President of France',
      affiliation: { '@type': 'Organization', name: 'France' },
    };
    expect(quotationNodes(realArchive, topic, ROOT)).toEqual([
      {
        '@type': 'Quotation',
        url: `${ROOT}actor/emmanuel-macron/emmanuel-macron-2024-05-28/`,
        text: expect.stringMatching(/^We think we should allow them/),
        inLanguage: 'en',
        spokenByCharacter: speaker,
        creator: speaker,
        dateCreated: '2024-05-28',
        datePublished: '2024-05-28',
        isBasedOn: expect.objectContaining({
          '@type': 'WebPage',
          publisher: { '@type': 'Organization', name: 'RT' },
          datePublished: '2024-05-30',
        }),
        isPartOf: expect.objectContaining({ '@type': 'Dataset', '@id': `${ROOT}#dataset` }),
      },
    ]);
  });

  it('makes no quotation of a summary', () => {
    const topic = { id: 'emmanuel-macron', statement: 'emmanuel-macron-2024-11-18' };
    expect(quotationNodes(realArchive, topic, ROOT)).toEqual([]);
    expect(quotationNodes(realArchive, { ...topic, statement: null }, ROOT)).toHaveLength(1);
  });

  it('makes one of each quote in the data', () => {
    const all = [...realArchive.dataset.actors.keys()].flatMap((id) =>
      quotationNodes(realArchive, { id, statement: null }, ROOT),
    );
    expect(all).toHaveLength(6);
  });
});

describe(linkedDataBlock.name, () => {
  it('is read back as it was, and never ends early, whatever the words are', () => {
    const parts = fc.constantFrom(
      '</script>',
      '<script>',
      '<!--',
      '-->',
      '"',
      '\\',
      '\u2028',
      ']]>',
      '&',
      '𝒳',
      'a',
    );
    const words = fc.array(parts, { maxLength: 12 }).map((one) => one.join(''));
    fc.assert(
      fc.property(words, words, (title, description) => {
        const data = linkedData(archive, { ...PAGE, words: { title, description } }, null, PUBLISHED);
        const block = linkedDataBlock(data);
        const inside = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(block)?.[1] ?? '';
        expect(inside).not.toContain('<');
        expect(JSON.parse(inside)).toEqual(data);
      }),
    );
  });
});
