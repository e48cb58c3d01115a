import type { Dataset, Day, Statement } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeAbout } from '../model/describeCoding.ts';
import { stanceLabel } from '../model/describe.ts';
import { lateCopy } from '../model/loadLate.ts';
import { isAboutOwn } from '../model/position.ts';
import { Sign } from './Sign.tsx';

interface HistoryProps {
  dataset: Dataset;
  /** All of one actor, oldest first. */
  statements: readonly Statement[];
  /** Id of the one shown above. */
  shown: string | null;
  day: Day;
  /** Changes of position, in words. */
  shifts: readonly string[];
  hrefOf: (id: string) => string;
}

/** Every statement found of one actor, earlier and later, and what changed, in words. */
export function History({ dataset, statements, shown, day, shifts, hrefOf }: HistoryProps) {
  return (
    <section className="history">
      <h3>{lateCopy.panel.history}</h3>
      {shifts.map((shift) => (
        <p key={shift} className="shift">
          {shift}
        </p>
      ))}
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>
            <a href={hrefOf(statement.id)} aria-current={statement.id === shown ? 'true' : undefined}>
              <Sign tone={dataset.stances.get(statement.stance)?.tone ?? 'open'} />
              <span>
                <time dateTime={statement.date}>{formatDay(statement.date)}</time>{' '}
                {stanceLabel(dataset, statement.stance)}
              </span>
            </a>
            <span className="history-notes">{notesOn(dataset, statement, shown, day)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function notesOn(dataset: Dataset, statement: Statement, shown: string | null, day: Day): string {
  const notes = [
    statement.id === shown ? lateCopy.panel.shown : '',
    statement.publicOn > day ? lateCopy.panel.later : '',
    statement.settles ? '' : lateCopy.panel.doesNotSettle,
    isAboutOwn(dataset, statement) ? '' : describeAbout(dataset, statement),
  ];
  return notes.filter((note) => note !== '').join(' · ');
}
