import type { Dataset } from '../model/dataset.ts';
import { addDays, isDay } from '../model/day.ts';
import { describeMove, describeMoves } from '../model/describeMoves.ts';
import { copy } from '../model/load.ts';
import { comparedCopy } from '../model/loadCompared.ts';
import { selectMoves, type Move } from '../model/moves.ts';
import type { By, ExplorerState } from '../state/explorer.ts';
import { layoutMove } from '../layout/links.ts';
import type { SpectrumLayout } from '../layout/spectrum.ts';
import styles from '../views/compared.css?inline';
import { useAddedStyles } from '../views/useAddedStyles.ts';
import type { Hrefs } from './hrefs.ts';
import type { Shown } from './useShown.ts';

export interface ComparedProps {
  dataset: Dataset;
  state: ExplorerState;
  shown: Pick<Shown, 'shown'>;
  hrefs: Hrefs;
  /** Opens an address of the site in place; null where the earlier date stands. */
  follow: ((href: string) => void) | null;
}

/** Who moved between two dates: the earlier one to choose, a sentence, and a list, countries first. */
export function Compared({ dataset, state, shown, hrefs, follow }: ComparedProps) {
  useAddedStyles(styles);
  const { from, at } = state;
  if (from === null) return null;
  const countries = movesShown(dataset, state, shown, 'country');
  const speakers = movesShown(dataset, state, shown, 'leader');
  const count = { countries: countries.length, speakers: speakers.length };
  return (
    <section className="compared" aria-labelledby="compared-title">
      <h2 id="compared-title">{comparedCopy.title}</h2>
      {follow && (
        <p className="compared-control">
          <label htmlFor="from">{comparedCopy.from}</label>{' '}
          <input
            id="from"
            type="date"
            min={dataset.question.firstDay}
            max={addDays(at, -1)}
            value={from}
            onChange={({ target: { value } }) => {
              if (isDay(value) && value >= dataset.question.firstDay && value < at)
                follow(hrefs.fromHref(value));
            }}
          />{' '}
          <a href={hrefs.fromHref(null)}>{comparedCopy.stop}</a>
        </p>
      )}
      <p aria-live="polite">{describeMoves(from, at, count)}</p>
      <Moves title={copy.moved.countries} moves={countries} {...{ dataset, hrefs, follow }} />
      <Moves title={copy.moved.speakers} moves={speakers} {...{ dataset, hrefs, follow }} />
      {state.view === 'spectrum' && follow && countries.length + speakers.length > 0 && (
        <p className="compared-arrows">{comparedCopy.arrows}</p>
      )}
    </section>
  );
}

interface MovesProps extends Pick<ComparedProps, 'dataset' | 'hrefs' | 'follow'> {
  title: string;
  moves: readonly Move[];
}

function Moves({ dataset, title, moves, hrefs, follow }: MovesProps) {
  if (moves.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {moves.map((move) => (
          <li key={move.id}>
            <a
              href={hrefOf(move, hrefs)}
              target={follow ? undefined : '_blank'}
              rel={follow ? undefined : 'noopener'}
            >
              {move.name}
            </a>
            {': '}
            {describeMove(dataset, move)}
          </li>
        ))}
      </ul>
    </>
  );
}

function hrefOf({ id }: Move, hrefs: Hrefs): string {
  const [kind, key = ''] = id.split(':');
  return kind === 'actor' ? hrefs.actorHref(key) : hrefs.countryHref(key);
}

export interface MoveArrowsProps extends Pick<ComparedProps, 'dataset' | 'state' | 'shown'> {
  layout: SpectrumLayout;
  /** The width of the drawing, px. */
  width: number;
}

/** Arrows over the spectrum from where somebody stood to where they stand; the list says the same. */
export function MoveArrows({ dataset, state, shown, layout, width }: MoveArrowsProps) {
  const paths = movesShown(dataset, state, shown, state.by).flatMap(
    ({ id, from }) => layoutMove(layout, id, from, width) ?? [],
  );
  return (
    <svg className="spectrum-links" aria-hidden="true" focusable="false">
      {paths.map((path) => (
        <path key={path} className="arrow" d={path} markerEnd="url(#arrowhead)" />
      ))}
    </svg>
  );
}

/** The moves of those who are shown, or of the countries that they are of. */
function movesShown(
  dataset: Dataset,
  { from, at }: ExplorerState,
  { shown }: Pick<Shown, 'shown'>,
  by: By,
): Move[] {
  if (from === null) return [];
  const ids = new Set(
    shown.map(({ actor, country }) =>
      by === 'leader' ? `actor:${actor.id}` : `country:${country?.code ?? ''}`,
    ),
  );
  return selectMoves(dataset, from, at, by).filter(({ id }) => ids.has(id));
}
