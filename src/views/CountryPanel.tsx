import type { Country, Dataset, Day } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeParty, describePosition, stanceLabel } from '../model/describe.ts';
import { describeShift } from '../model/describeShift.ts';
import { describeSilence } from '../model/describeSilence.ts';
import { copy, fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import {
  positionOfActor,
  positionOfCountry,
  shiftsOfCountry,
  silenceOf,
  type CountryPosition,
} from '../model/position.ts';
import { ReportLink } from './ReportLink.tsx';
import { Flag, Sign } from './Sign.tsx';

interface CountryPanelProps {
  dataset: Dataset;
  day: Day;
  country: Country;
  headingId: string;
  actorHref: (id: string) => string;
  statementHref: (actor: string, id: string) => string;
  /** True inside an article: links then open a page of their own. */
  newPage?: boolean;
}

/** A country or body: its position and what it rests on, its speakers, its changes, or its silence. */
export function CountryPanel(props: CountryPanelProps) {
  const { dataset, day, country, headingId, actorHref, statementHref } = props;
  const opening = props.newPage === true ? NEW_PAGE : {};
  const found = positionOfCountry(dataset, country, day);
  const shifts = shiftsOfCountry(dataset, country, dataset.question.lastDay);
  const actors = dataset.actorsByCountry.get(country.code) ?? [];
  const tone = found.kind === 'held' ? dataset.stances.get(found.position.stance)?.tone : undefined;
  const { blocs } = dataset.question;
  const standing = [
    country.party ? describeParty(dataset) : '',
    ...(blocs?.values ?? []).filter(({ id }) => country.blocs.includes(id)).map((bloc) => bloc.shortLabel),
    country.region ?? '',
  ];
  return (
    <>
      <header className="panel-head">
        <p className="panel-country">
          {actors.length > 0 && <Flag code={country.code} size={20} />}
          {standing.filter((word) => word !== '').join(' · ')}
        </p>
        <h2 id={headingId} tabIndex={-1}>
          {country.name}
        </h2>
      </header>
      <section className="country-position">
        <h3>{fill(lateCopy.country.position, { day: formatDay(day) })}</h3>
        <p className={tone ? `stance-line tone-${tone}` : 'stance-line'}>
          {tone && <Sign tone={tone} />}
          <strong>{describePosition(dataset, country, day)}</strong>
        </p>
        <PositionBasis {...{ dataset, day, country, found, statementHref, opening }} />
      </section>
      {shifts.length > 0 && (
        <section className="history">
          <h3>{lateCopy.country.changes}</h3>
          {shifts.map((shift) => (
            <p key={shift.after.id} className="shift">
              {describeShift(dataset, shift, day)}
            </p>
          ))}
        </section>
      )}
      {actors.length > 0 && (
        <section className="history">
          <h3>{lateCopy.country.speakers}</h3>
          <ol>
            {actors.map((actor) => {
              const position = positionOfActor(dataset, actor.id, day);
              return (
                <li key={actor.id}>
                  <a href={actorHref(actor.id)} {...opening}>
                    {position && <Sign tone={dataset.stances.get(position.stance)?.tone ?? 'open'} />}
                    <span>{actor.name}</span>
                  </a>
                  <span className="history-notes">
                    {position
                      ? fill(copy.positionHeld, {
                          stance: stanceLabel(dataset, position.stance),
                          day: formatDay(position.since),
                        })
                      : fill(copy.positionSilent, { day: formatDay(day) })}
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      )}
      <ReportLink contact={dataset.question.contact} subject={country.name} />
    </>
  );
}

/** How a link is followed outside the frame it stands in. */
const NEW_PAGE = { target: '_blank', rel: 'noopener' };

interface PositionBasisProps {
  dataset: Dataset;
  day: Day;
  country: Country;
  found: CountryPosition;
  statementHref: (actor: string, id: string) => string;
  opening: Partial<typeof NEW_PAGE>;
}

/** What a country's position rests on, or why it has none. */
function PositionBasis({ dataset, day, country, found, statementHref, opening }: PositionBasisProps) {
  const silence = silenceOf(dataset, country, day);
  if (silence) return <p>{describeSilence(dataset, country, silence)}</p>;
  if (found.kind === 'no-common-position') return <p>{lateCopy.country.noCommon}</p>;
  if (found.kind === 'none') return <p>{lateCopy.country.none}</p>;
  const statements = found.kind === 'held' ? [found.position.statement] : found.statements;
  return (
    <>
      {found.kind === 'held' && !found.position.settled && <p>{lateCopy.country.fallback}</p>}
      {statements.map((statement) => (
        <p key={statement.id}>
          <a href={statementHref(statement.actor, statement.id)} {...opening}>
            {fill(lateCopy.country.rests, {
              name: dataset.actors.get(statement.actor)?.name ?? statement.actor,
              day: formatDay(statement.date),
            })}
          </a>
          {found.kind === 'leaders-differ' && ` ${stanceLabel(dataset, statement.stance)}`}
        </p>
      ))}
    </>
  );
}
