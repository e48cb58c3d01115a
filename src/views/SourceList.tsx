import type { Source, StatementDetail } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { formatLanguage } from '../model/format.ts';
import { copy, fill } from '../model/load.ts';
import { linkToQuote } from '../model/quote.ts';

/** The pages a statement rests on: outlet, control, language, date, and a link that opens at the words. */
export function SourceList({ detail }: { detail: StatementDetail }) {
  return (
    <section className="sources">
      <h3>{copy.panel.sources}</h3>
      <ul>
        {detail.sources.map((source) => (
          <li key={source.url}>
            <a href={addressOf(source, detail)} target="_blank" rel="noopener" data-address={source.url}>
              {source.outlet.name}
            </a>
            {source.origin && <>, {fill(copy.panel.relays, { origin: source.origin })}</>}
            <span className="source-facts">{factsOf(source)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a source is read: at the quoted words, where it is theirs. */
export function addressOf(source: Source, { quote }: StatementDetail): string {
  return quote && quote.url === source.url ? linkToQuote(source.url, quote) : source.url;
}

function factsOf(source: Source): string {
  const facts = [
    copy.control[source.outlet.control],
    fill(copy.panel.sourceLanguage, { language: formatLanguage(source.language) }),
    source.published ? formatDay(source.published) : copy.panel.undated,
  ];
  return facts.join(' · ');
}
