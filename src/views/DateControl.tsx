import type { ChangeEvent } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { addDays, daysBetween, formatDay } from '../model/day.ts';
import { copy, fill } from '../model/load.ts';
import { selectNeighbourDays } from '../model/select.ts';

interface DateControlProps {
  dataset: Dataset;
  day: Day;
  /** A drag or an arrow key: many in a row. */
  onDrag: (day: Day) => void;
  /** A step to a statement: a choice. */
  onStep: (day: Day) => void;
  /** False before the script is ready: the controls wait, and take no other room. */
  ready: boolean;
}

/** The date of everything shown: a slider over the days of the data, and steps from statement to statement. */
export function DateControl({ dataset, day, onDrag, onStep, ready }: DateControlProps) {
  const { firstDay, lastDay, opensOn } = dataset.question;
  const { previous, next } = selectNeighbourDays(dataset, day);
  const words = copy.date;
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    onDrag(addDays(firstDay, Number(event.target.value)));
  };
  return (
    <div className="date-control" role="group" aria-label={words.label}>
      <label className="date-label" htmlFor="date">
        {words.label} <output htmlFor="date">{formatDay(day)}</output>
      </label>
      <StepButton day={previous} word={words.previous} sign="‹" ready={ready} onStep={onStep} />
      <input
        id="date"
        type="range"
        min={0}
        max={daysBetween(firstDay, lastDay)}
        value={daysBetween(firstDay, day)}
        aria-valuetext={formatDay(day)}
        disabled={!ready}
        onChange={onChange}
      />
      <StepButton day={next} word={words.next} sign="›" ready={ready} onStep={onStep} />
      <p className="date-range">
        <span>{formatDay(firstDay)}</span> <span>{formatDay(lastDay)}</span>
      </p>
      <button
        type="button"
        className="date-opening"
        disabled={!ready || day === opensOn}
        onClick={() => onStep(opensOn)}
      >
        {fill(words.toOpening, { day: formatDay(opensOn) })}
      </button>
    </div>
  );
}

interface StepButtonProps {
  day: Day | null;
  word: string;
  sign: string;
  ready: boolean;
  onStep: (day: Day) => void;
}

function StepButton({ day, word, sign, ready, onStep }: StepButtonProps) {
  const label = day === null ? word : `${word}, ${formatDay(day)}`;
  return (
    <button
      type="button"
      className="date-step"
      aria-label={label}
      title={label}
      disabled={!ready || day === null}
      onClick={() => day !== null && onStep(day)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
