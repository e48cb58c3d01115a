/** The data set in the words of schema.org, as search for data sets reads it. */
import type { Archive } from '../model/dataset.ts';
import { hasCountries } from '../model/country.ts';
import { describeField, fieldsOf } from '../model/describeField.ts';
import { formatDay } from '../model/day.ts';
import { describeCitation } from '../model/describeData.ts';
import { selectLastChange } from '../model/lastChange.ts';
import { copy, fill, plural } from '../model/load.ts';
import { downloadWords } from '../model/loadDownloads.ts';
import { headWords } from '../model/loadHead.ts';
import { summarise } from '../model/summarise.ts';
import { DISTRIBUTION } from './distribution.ts';
import { publisherNode, type LinkedNode } from './linkedNode.ts';

/** The data set as a part of something else: enough to find it. */
export function datasetReference({ dataset }: Archive, root: string): LinkedNode {
  const name = fill(headWords.dataset.name, { site: copy.siteName, question: dataset.question.text });
  return { '@type': 'Dataset', '@id': `${root}#dataset`, name, url: root };
}

/** The whole description of the data set. */
export function datasetNode(archive: Archive, root: string): LinkedNode {
  const { question, countries, actorsByCountry } = archive.dataset;
  const places = [...countries.values()].filter(
    ({ kind, code }) => kind === 'country' && actorsByCountry.has(code),
  );
  return {
    ...datasetReference(archive, root),
    description: describeDataset(archive),
    identifier: question.id,
    version: question.version,
    dateModified: selectLastChange(archive, { kind: 'front' }),
    inLanguage: question.language,
    isAccessibleForFree: true,
    license: downloadWords.licence.address,
    creator: { '@type': 'Organization', name: downloadWords.creator, url: root },
    publisher: publisherNode(root),
    creditText: describeCitation(question, root),
    temporalCoverage: `${question.firstDay}/${question.lastDay}`,
    ...(places.length > 0 && { spatialCoverage: places.map(({ name }) => ({ '@type': 'Place', name })) }),
    variableMeasured: fieldsOf(archive.dataset).map((field) => describeField(archive.dataset, field)),
    measurementTechnique: `${root}about/`,
    citation: quotedPages(archive),
    distribution: DISTRIBUTION.map(({ path, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: root + path,
    })),
  };
}

function describeDataset(archive: Archive): string {
  const { question } = archive.dataset;
  const totals = summarise(archive);
  const { description, descriptionSpeakers } = headWords.dataset;
  return fill(hasCountries(archive.dataset) ? description : descriptionSpeakers, {
    standfirst: question.standfirst,
    statements: plural(headWords.statements, totals.statements),
    speakers: plural(copy.speakers, totals.actors),
    countries: totals.countries,
    first: formatDay(question.firstDay),
    last: formatDay(question.lastDay),
  });
}

/** The pages whose text holds the quoted words, each once. */
function quotedPages({ details }: Archive): LinkedNode[] {
  const statements = [...details.values()].flatMap((detail) => detail.statements);
  const pages = statements.flatMap(({ quote, sources }) => sources.filter(({ url }) => url === quote?.url));
  const byAddress = new Map(pages.map((page) => [page.url, page]));
  return [...byAddress.values()].map(({ url, outlet, published }) => ({
    '@type': 'WebPage',
    url,
    publisher: { '@type': 'Organization', name: outlet.name },
    ...(published && { datePublished: published }),
  }));
}
