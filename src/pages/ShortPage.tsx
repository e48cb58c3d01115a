import type { ActorDetail, Country, Dataset, Day } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { formatOffice } from '../model/formatOffice.ts';
import { copy, fill } from '../model/load.ts';
import { about } from '../model/loadAbout.ts';
import { StanceLine } from '../views/ActorPanel.tsx';
import { CountryPanel } from '../views/CountryPanel.tsx';
import { Flag } from '../views/Sign.tsx';
import { SignDefinitions } from '../views/SignDefinitions.tsx';
import { SiteFooter, SiteHeader } from '../views/SiteFrame.tsx';
import { StatementCard } from '../views/StatementCard.tsx';
import type { Selection } from '../state/explorer.ts';
import { formatPath } from '../state/url.ts';

interface ShortPageProps {
  dataset: Dataset;
  base: string;
  day: Day;
  selection: Selection;
  /** The words of the actor; null for a country. */
  detail: ActorDetail | null;
}

/**
 * A speaker with every statement, or a country, without the chart: for sites whose chart is too large to stand in
 * every page. Complete without script; each statement has its id as an anchor.
 */
export function ShortPage({ dataset, base, day, selection, detail }: ShortPageProps) {
  const hrefOf = (one: Selection): string => base + formatPath(one, dataset);
  return (
    <div className="page">
      <SignDefinitions question={dataset.question} />
      <SiteHeader base={base} skipTo={copy.skipToText} />
      <main className="article" id="chart" tabIndex={-1}>
        <h1>{dataset.question.text}</h1>
        {selection.kind === 'country' ? (
          <CountryPart {...{ dataset, day, code: selection.code, hrefOf }} />
        ) : (
          <ActorPart {...{ dataset, id: selection.id, detail, hrefOf }} />
        )}
        <p>
          <a href={`${base}?at=${day}`}>{fill(about.short.chart, { day: formatDay(day) })}</a>
        </p>
      </main>
      <SiteFooter base={base} question={dataset.question} />
    </div>
  );
}

interface CountryPartProps {
  dataset: Dataset;
  day: Day;
  code: string;
  hrefOf: (selection: Selection) => string;
}

function CountryPart({ dataset, day, code, hrefOf }: CountryPartProps) {
  const country = dataset.countries.get(code);
  if (!country) return null;
  return (
    <CountryPanel
      {...{ dataset, day, country }}
      headingId="heading"
      actorHref={(id) => hrefOf({ kind: 'actor', id, statement: null })}
      statementHref={(id, statement) => `${hrefOf({ kind: 'actor', id, statement: null })}#${statement}`}
    />
  );
}

interface ActorPartProps {
  dataset: Dataset;
  id: string;
  detail: ActorDetail | null;
  hrefOf: (selection: Selection) => string;
}

/** All statements of a speaker, the latest first. */
function ActorPart({ dataset, id, detail, hrefOf }: ActorPartProps) {
  const actor = dataset.actors.get(id);
  const country: Country | null = dataset.countries.get(actor?.country ?? '') ?? null;
  if (!actor) return null;
  return (
    <>
      {country && (
        <p className="panel-country">
          <Flag code={country.code} size={20} />{' '}
          <a href={hrefOf({ kind: 'country', code: country.code })}>{country.name}</a>
        </p>
      )}
      <h2>{actor.name}</h2>
      {detail?.statements.toReversed().map((words) => {
        const statement = dataset.statementById.get(words.id);
        return (
          statement && (
            <section key={words.id} id={words.id}>
              <h3>{formatDay(statement.date)}</h3>
              <p className="panel-office">{formatOffice(words.office, country)}</p>
              <StanceLine dataset={dataset} statement={statement} />
              <StatementCard {...{ dataset, country, statement, detail: words, position: null }} />
            </section>
          )
        );
      })}
    </>
  );
}
