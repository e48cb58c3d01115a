import { useMemo, type ChangeEvent } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { addDays, daysBetween, formatDay, formatDayShort } from '../model/day.ts';
import { copy, fill } from '../model/load.ts';
import { selectNeighbourDays } from '../model/select.ts';
import { layoutDensity } from '../layout/density.ts';
import { DensityStrip } from './DensityStrip.tsx';
import { usePlayback } from './usePlayback.ts';

interface DateControlProps {
  dataset: Dataset;
  day: Day;
  /** A drag, an arrow key or a step of playing: many in a row. */
  onDrag: (day: Day) => void;
  /** A step to a statement: a choice. */
  onStep: (day: Day) => void;
  /** False before the script is ready: the controls wait, and take no other room. */
  ready: boolean;
}

/** The date of everything shown: a slider over the density of statements, steps, and playing. */
export function DateControl({ dataset, day, onDrag, onStep, ready }: DateControlProps) {
  const { firstDay, lastDay, opensOn } = dataset.question;
  const { previous, next } = selectNeighbourDays(dataset, day);
  const density = useMemo(() => layoutDensity(dataset), [dataset]);
  const days = useMemo(() => new Set(dataset.statements.map((one) => one.publicOn)).size, [dataset]);
  const play = usePlayback(
    days,
    next === null,
    () => next !== null && onDrag(next),
    () => onDrag(firstDay),
  );
  const words = copy.date;
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    onDrag(addDays(firstDay, Number(event.target.value)));
  };
  return (
    <div className="date-control" role="group" aria-label={words.label}>
      <div className="date-head">
        <span className="date-label">
          <label htmlFor="date">{words.label}</label>{' '}
          <output htmlFor="date" aria-live={play.playing ? 'off' : 'polite'}>
            {formatDay(day)}
          </output>
        </span>
        <button type="button" className="text-button play" disabled={!ready} onClick={play.toggle}>
          {play.playing ? words.pause : words.play}
        </button>
      </div>
      <StepButton day={previous} word={words.previous} sign="‹" ready={ready} onStep={onStep} />
      <div className="date-slider">
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
        <DensityStrip density={density} />
      </div>
      <StepButton day={next} word={words.next} sign="›" ready={ready} onStep={onStep} />
      <div className="date-range">
        <span>{formatDayShort(firstDay)}</span>
        <button
          type="button"
          className="text-button date-opening"
          disabled={!ready || day === opensOn}
          onClick={() => onStep(opensOn)}
        >
          {fill(words.toOpening, { day: formatDay(opensOn) })}
        </button>
        <span>{formatDayShort(lastDay)}</span>
      </div>
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
