import type { Actor, Country, Dataset, DetailStatus, Statement, StatementDetail } from '../model/dataset.ts';
import { formatOffice } from '../model/formatOffice.ts';
import { lateCopy } from '../model/loadLate.ts';
import { StanceLine } from './ActorPanel.tsx';
import { Flag } from './Sign.tsx';
import { addressOf } from './SourceList.tsx';
import { Words } from './StatementCard.tsx';

interface StatementBriefProps {
  dataset: Dataset;
  actor: Actor;
  /** Null for an actor of none. */
  country: Country | null;
  statement: Statement;
  detail: DetailStatus;
  headingId: string;
  /** Changes of position up to the date, in words. */
  shifts: readonly string[];
}

/** A statement in brief: who, stance, words or summary, when, and who reported it. For places with little room. */
export function StatementBrief(props: StatementBriefProps) {
  const { dataset, actor, country, statement, detail, headingId, shifts } = props;
  const words =
    detail.kind === 'ready' ? detail.detail.statements.find(({ id }) => id === statement.id) : undefined;
  return (
    <>
      {country && (
        <p className="brief-country">
          <Flag code={country.code} size={16} /> {country.name}
        </p>
      )}
      <h2 id={headingId}>{actor.name}</h2>
      {words && <p className="brief-office">{formatOffice(words.office, country)}</p>}
      <StanceLine dataset={dataset} statement={statement} />
      {detail.kind === 'loading' && <p className="brief-office">{lateCopy.embed.loading}</p>}
      {detail.kind === 'failed' && <p className="brief-office">{lateCopy.embed.lost}</p>}
      {words && <Words statement={statement} detail={words} />}
      {shifts.map((shift) => (
        <p key={shift} className="brief-shift">
          {shift}
        </p>
      ))}
      {words && <BriefSources detail={words} />}
    </>
  );
}

/** The outlets in one paragraph, each with who controls it. */
function BriefSources({ detail }: { detail: StatementDetail }) {
  return (
    <p className="brief-sources">
      {lateCopy.embed.sources}{' '}
      {detail.sources.map((source, index) => (
        <span key={source.url}>
          {index > 0 && ', '}
          <a href={addressOf(source, detail)} target="_blank" rel="noopener">
            {source.outlet.name}
          </a>{' '}
          ({lateCopy.control[source.outlet.control]})
        </span>
      ))}
    </p>
  );
}
