/** Quotations in the words of schema.org: only where the data hold the very words. */
import type { Actor, Archive, Country, StatementDetail } from '../model/dataset.ts';
import { formatPath } from '../state/url.ts';
import { countryOf } from '../model/country.ts';
import type { LinkedNode } from './linkedNode.ts';
import { datasetReference } from './linkedDataset.ts';

/** What an actor's page or one statement's page shows the words of. */
interface QuotedTopic {
  id: string;
  /** Null: every quote of the actor. */
  statement: string | null;
}

/** One quotation for each quote of an actor, or the one of the statement that is asked for. */
export function quotationNodes(archive: Archive, topic: QuotedTopic, root: string): LinkedNode[] {
  const actor = archive.dataset.actors.get(topic.id);
  const details = archive.details.get(topic.id)?.statements ?? [];
  return details
    .filter(({ id }) => topic.statement === null || topic.statement === id)
    .flatMap((detail) => (actor ? quotationOf(archive, actor, detail, root) : []));
}

function quotationOf(archive: Archive, actor: Actor, detail: StatementDetail, root: string): LinkedNode[] {
  const { dataset } = archive;
  const { quote, id, sources, datePrecision } = detail;
  const statement = dataset.statementById.get(id);
  const source = sources.find(({ url }) => url === quote?.url);
  if (!quote || !statement || !source) return [];
  const speaker = speakerOf(actor, detail, countryOf(dataset, actor));
  return [
    {
      '@type': 'Quotation',
      url: root + formatPath({ kind: 'actor', id: actor.id, statement: id }, dataset),
      text: quote.exact,
      inLanguage: quote.language,
      spokenByCharacter: speaker,
      creator: speaker,
      ...(datePrecision === 'day' && { dateCreated: statement.date }),
      datePublished: statement.publicOn,
      isBasedOn: {
        '@type': 'WebPage',
        url: source.url,
        inLanguage: source.language,
        publisher: { '@type': 'Organization', name: source.outlet.name },
        ...(source.published && { datePublished: source.published }),
      },
      isPartOf: datasetReference(archive, root),
    },
  ];
}

/** The speaker with the office held that day. */
function speakerOf({ kind, name }: Actor, { office }: StatementDetail, country: Country | null): LinkedNode {
  if (kind !== 'person') return { '@type': 'Organization', name };
  return {
    '@type': 'Person',
    name,
    jobTitle: office,
    ...(country && { affiliation: { '@type': 'Organization', name: country.name } }),
  };
}
