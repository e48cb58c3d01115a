import { useEffect, useSyncExternalStore } from 'react';
import { countryOf } from '../model/country.ts';
import type { Dataset, Day } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeShift } from '../model/describeShift.ts';
import { fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { shiftsOfActor } from '../model/position.ts';
import { selectShownStatement } from '../model/select.ts';
import type { DetailStore } from '../state/details.ts';
import { CountryPanel } from '../views/CountryPanel.tsx';
import { StatementBrief } from '../views/StatementBrief.tsx';
import type { Hrefs } from './hrefs.ts';

interface ActorCardProps {
  dataset: Dataset;
  details: DetailStore;
  day: Day;
  id: string;
  /** The statement asked for; null: the latest at the date. */
  asked: string | null;
  headingId: string;
  /** True where it is seen at once: its words are then asked for at once. */
  open: boolean;
}

/** What one speaker said, in brief: inside the chart's embed, and alone as a card. */
export function ActorCard({ dataset, details, day, id, asked, headingId, open }: ActorCardProps) {
  const detail = useSyncExternalStore(
    details.subscribe,
    () => details.read(id),
    () => details.read(id),
  );
  useEffect(() => {
    if (open) details.ask(id);
  }, [details, id, open]);
  const actor = dataset.actors.get(id);
  const country = countryOf(dataset, actor);
  const statement = selectShownStatement(dataset, id, asked, day);
  if (!actor) return null;
  if (!statement) {
    const first = dataset.statementsByActor.get(id)?.[0];
    return (
      <>
        <h2 id={headingId}>{actor.name}</h2>
        <p>
          {fill(lateCopy.panel.notYet, {
            day: formatDay(day),
            first: formatDay(first?.publicOn ?? dataset.question.firstDay),
          })}
        </p>
      </>
    );
  }
  const shifts = shiftsOfActor(dataset, id, day).map((shift) => describeShift(dataset, shift, day));
  return <StatementBrief {...{ dataset, actor, country, statement, detail, headingId, shifts }} />;
}

interface CountryCardProps {
  dataset: Dataset;
  day: Day;
  code: string;
  headingId: string;
  hrefs: Hrefs;
}

/** Where one country or body stood, what that rests on, and who spoke. */
export function CountryCard({ dataset, day, code, headingId, hrefs }: CountryCardProps) {
  const country = dataset.countries.get(code);
  if (!country) return null;
  return (
    <CountryPanel
      {...{ dataset, day, country, headingId }}
      actorHref={hrefs.actorHref}
      statementHref={hrefs.statementHref}
      newPage
    />
  );
}
