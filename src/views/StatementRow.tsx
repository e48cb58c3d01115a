import { memo, type ReactNode } from 'react';
import { hasCountries } from '../model/country.ts';
import { describeReach } from '../model/describeCoding.ts';
import type { Actor, Country, Dataset, Statement, StatementDetail } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeAttribution } from '../model/describeAttribution.ts';
import { stanceLabel } from '../model/describe.ts';
import { formatOffice } from '../model/formatOffice.ts';
import { lateCopy } from '../model/loadLate.ts';
import { addressOf } from './SourceList.tsx';
import { Flag, Sign } from './Sign.tsx';

interface StatementRowProps {
  dataset: Dataset;
  statement: Statement;
  actor: Actor;
  /** Null for a speaker of none. */
  country: Country | null;
  /** Null until the words have arrived. */
  detail: StatementDetail | null;
  selected: boolean;
  statementHref: string;
}

/** One statement in the table: who, where, when, what, and who reported it. */
export const StatementRow = memo(function StatementRow(props: StatementRowProps) {
  const { dataset, statement, actor, country, detail, selected } = props;
  const words = lateCopy.table;
  const { reach } = dataset.question;
  return (
    <div role="row" className={selected ? 'table-row row-selected' : 'table-row'} data-actor={actor.id}>
      <Cell name={words.speaker} role="rowheader">
        <a href={props.statementHref} data-subject={`actor:${actor.id}`}>
          {actor.name}
        </a>
        {detail && <span className="cell-note">{formatOffice(detail.office, country)}</span>}
      </Cell>
      {hasCountries(dataset) && (
        <Cell name={words.country}>
          {country && (
            <span className="cell-country">
              <Flag code={country.code} size={16} /> {country.name}
            </span>
          )}
        </Cell>
      )}
      <Cell name={words.date}>
        <time dateTime={statement.date}>{formatDay(statement.date)}</time>
      </Cell>
      <Cell name={words.stance}>
        <span className="cell-stance">
          <Sign tone={dataset.stances.get(statement.stance)?.tone ?? 'none'} />
          <span>{stanceLabel(dataset, statement.stance)}</span>
        </span>
        {!statement.settles && <span className="cell-note">{lateCopy.panel.doesNotSettle}</span>}
      </Cell>
      {reach && <Cell name={reach.name}>{describeReach(dataset, statement)}</Cell>}
      <Cell name={words.limits}>{detail ? detail.limits || words.noLimits : words.loading}</Cell>
      <Cell name={words.words}>{detail ? <Words detail={detail} /> : words.loading}</Cell>
      <Cell name={words.sources}>{detail && <Sources detail={detail} />}</Cell>
    </div>
  );
});

interface CellProps {
  name: string;
  role?: 'cell' | 'rowheader';
  children: ReactNode;
}

function Cell({ name, role = 'cell', children }: CellProps) {
  return (
    <div role={role} className="cell">
      <span className="cell-name" aria-hidden="true">
        {name}
      </span>
      <div>{children}</div>
    </div>
  );
}

function Words({ detail }: { detail: StatementDetail }) {
  const { quote, summary, sources } = detail;
  const outlet = sources.find((source) => source.url === quote?.url)?.outlet;
  if (!quote || !outlet) return summary;
  return (
    <>
      <q className="cell-quote">{quote.exact}</q>
      <span className="cell-note">{describeAttribution(quote, outlet)}</span>
    </>
  );
}

function Sources({ detail }: { detail: StatementDetail }) {
  return (
    <ul>
      {detail.sources.map((source) => (
        <li key={source.url}>
          <a href={addressOf(source, detail)} target="_blank" rel="noopener">
            {source.outlet.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
