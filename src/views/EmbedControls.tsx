import type { Dataset, Day } from '../model/dataset.ts';
import { addDays, daysBetween, formatDay } from '../model/day.ts';
import { copy } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { selectNeighbourDays } from '../model/select.ts';
import { OrderSelect, type OrderOption } from './OrderSelect.tsx';

/** One thing to choose besides the date. */
export interface EmbedChoice {
  label: string;
  options: readonly OrderOption[];
  value: string;
  onChange: (value: string) => void;
}

interface EmbedControlsProps {
  dataset: Dataset;
  day: Day;
  onDay: (day: Day) => void;
  choices: readonly EmbedChoice[];
}

/** What a reader of an embed can change in place: the date, and choices where the embed offers them. */
export function EmbedControls({ dataset, day, onDay, choices }: EmbedControlsProps) {
  const { firstDay, lastDay } = dataset.question;
  const { previous, next } = selectNeighbourDays(dataset, day);
  return (
    <section className="embed-controls" aria-label={lateCopy.embed.controls}>
      <StepButton day={previous} word={copy.date.previous} sign="‹" onDay={onDay} />
      <input
        type="range"
        aria-label={copy.date.label}
        min={0}
        max={daysBetween(firstDay, lastDay)}
        value={daysBetween(firstDay, day)}
        aria-valuetext={formatDay(day)}
        onChange={(event) => onDay(addDays(firstDay, Number(event.target.value)))}
      />
      <StepButton day={next} word={copy.date.next} sign="›" onDay={onDay} />
      <output>{formatDay(day)}</output>
      {choices.map((choice) => (
        <OrderSelect key={choice.label} {...choice} ready />
      ))}
    </section>
  );
}

interface StepButtonProps {
  day: Day | null;
  word: string;
  sign: string;
  onDay: (day: Day) => void;
}

function StepButton({ day, word, sign, onDay }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={day === null ? word : `${word}, ${formatDay(day)}`}
      disabled={day === null}
      onClick={() => day !== null && onDay(day)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
