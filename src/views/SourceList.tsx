import type { Source, StatementDetail } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { formatLanguage } from '../model/formatLanguage.ts';
import { fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { linkToQuote } from '../model/quote.ts';

/** The pages a statement rests on: outlet, control, language, date, and a link that opens at the words. */
export function SourceList({ detail }: { detail: StatementDetail }) {
  return (
    <section className="sources">
      <h3>{lateCopy.panel.sources}</h3>
      <ul>
        {detail.sources.map((source) => (
          <li key={source.url}>
            <a href={addressOf(source, detail)} target="_blank" rel="noopener" data-address={source.url}>
              {source.outlet.name}
            </a>
            {source.origin && <>, {fill(lateCopy.panel.relays, { origin: source.origin })}</>}
            {source.archived && (
              <>
                {' · '}
                <a
                  className="source-copy"
                  href={addressOf(source, detail, source.archived)}
                  target="_blank"
                  rel="noopener"
                  aria-label={fill(lateCopy.panel.archivedOf, { outlet: source.outlet.name })}
                >
                  {lateCopy.panel.archived}
                </a>
              </>
            )}
            <span className="source-facts">{factsOf(source)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a source, or `copied` from it, is read: at the quoted words, where they are its words. */
export function addressOf(source: Source, { quote }: StatementDetail, copied?: string): string {
  const address = copied ?? source.url;
  return quote && quote.url === source.url ? linkToQuote(address, quote) : address;
}

function factsOf(source: Source): string {
  const facts = [
    lateCopy.control[source.outlet.control],
    fill(lateCopy.panel.sourceLanguage, { language: formatLanguage(source.language) }),
    source.published ? formatDay(source.published) : lateCopy.panel.undated,
  ];
  return facts.join(' · ');
}
