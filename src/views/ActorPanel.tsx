import type { Actor, Country, Dataset, Day, DetailStatus, Statement } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeReach } from '../model/describeCoding.ts';
import { stanceLabel } from '../model/describe.ts';
import { describeShift } from '../model/describeShift.ts';
import { formatOffice } from '../model/formatOffice.ts';
import { fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { positionOfActor, shiftsOfActor } from '../model/position.ts';
import { History } from './History.tsx';
import { ReportLink } from './ReportLink.tsx';
import { Flag, Sign } from './Sign.tsx';
import { StatementCard } from './StatementCard.tsx';

export interface ActorPanelProps {
  dataset: Dataset;
  day: Day;
  actor: Actor;
  /** Null for an actor of none. */
  country: Country | null;
  /** The statement shown; null where the actor had said nothing by the date. */
  statement: Statement | null;
  detail: DetailStatus;
  headingId: string;
  countryHref: (code: string) => string;
  /** The actor's page, which holds everything without script. */
  pageHref: string;
  statementHref: (id: string) => string;
}

/** What one speaker said, when, who reported it, and how the position changed. */
export function ActorPanel(props: ActorPanelProps) {
  const { dataset, day, actor, country, statement, detail, headingId, statementHref } = props;
  const words =
    detail.kind === 'ready' ? detail.detail.statements.find((one) => one.id === statement?.id) : undefined;
  const lastDay = dataset.question.lastDay;
  const all = dataset.statementsByActor.get(actor.id) ?? [];
  const first = all[0];
  const successor = dataset.actors.get(actor.successor ?? '');
  return (
    <>
      <header className="panel-head">
        {country && (
          <p className="panel-country">
            <Flag code={country.code} size={20} />
            <a href={props.countryHref(country.code)}>{country.name}</a>
          </p>
        )}
        <h2 id={headingId} tabIndex={-1}>
          {actor.name}
        </h2>
        {words && <p className="panel-office">{formatOffice(words.office, country)}</p>}
        {statement && <StanceLine dataset={dataset} statement={statement} />}
      </header>
      {!statement && first && (
        <p className="note">
          {fill(lateCopy.panel.notYet, { day: formatDay(day), first: formatDay(first.publicOn) })}
        </p>
      )}
      {statement && detail.kind === 'loading' && (
        <p className="loading" role="status">
          {lateCopy.panel.loading}
        </p>
      )}
      {statement && detail.kind === 'failed' && (
        <p className="note" role="alert">
          {lateCopy.panel.failed} <a href={props.pageHref}>{actor.name}</a>
        </p>
      )}
      {statement && words && (
        <StatementCard
          dataset={dataset}
          country={country}
          statement={statement}
          detail={words}
          position={positionOfActor(dataset, actor.id, day)}
        />
      )}
      <History
        dataset={dataset}
        statements={all}
        shown={statement?.id ?? null}
        day={day}
        shifts={shiftsOfActor(dataset, actor.id, lastDay).map((shift) => describeShift(dataset, shift, day))}
        hrefOf={statementHref}
      />
      {successor && <p className="note">{fill(lateCopy.panel.successor, { name: successor.name })}</p>}
      <ReportLink contact={dataset.question.contact} subject={statement?.id ?? actor.id} />
    </>
  );
}

/** A statement's stance, with its sign and what it says of depth. */
export function StanceLine({ dataset, statement }: { dataset: Dataset; statement: Statement }) {
  const tone = dataset.stances.get(statement.stance)?.tone ?? 'open';
  const reach = describeReach(dataset, statement);
  return (
    <p className={`stance-line tone-${tone}`}>
      <Sign tone={tone} />
      <strong>{stanceLabel(dataset, statement.stance)}</strong>
      {reach !== '' && <span className="stance-reach">{reach}</span>}
    </p>
  );
}
