import type { Country, Dataset, Day, Tone } from '../model/dataset.ts';
import { describeCountry, describeParty, describeStanding, selectCountLabel } from '../model/describe.ts';
import { copy } from '../model/load.ts';
import type { Standing } from '../model/select.ts';
import type { EmbedColumn } from '../layout/embedColumns.ts';
import { Flag, Sign } from './Sign.tsx';

interface EmbedChartProps {
  dataset: Dataset;
  day: Day;
  columns: readonly EmbedColumn[];
}

/**
 * The spectrum as HTML that flows: chips in running text where there is little room, columns of country groups
 * where there is more. Each name is a button that opens its card by the platform's own means, without script.
 */
export function EmbedChart({ dataset, day, columns }: EmbedChartProps) {
  return (
    <div className="embed-columns">
      {columns.map((column) => (
        <section key={column.stance.id} className={classOf(column)}>
          <h2>
            <Sign tone={column.stance.tone} />
            <span className="embed-label">{column.stance.label}</span>{' '}
            <span className="embed-count">{selectCountLabel(dataset)(column.count)}</span>
          </h2>
          <div className="embed-flow">
            <GroupList {...{ dataset, day, column }} below={false} />
            {column.groups.some(({ inSubgroup }) => inSubgroup) && (
              <>
                <h3 className="embed-subheading">{column.stance.subgroup?.label}</h3>
                <GroupList {...{ dataset, day, column }} below />
              </>
            )}
            {column.groups.length === 0 && <p className="embed-count">{copy.emptyColumn}</p>}
          </div>
        </section>
      ))}
    </div>
  );
}

function classOf({ stance, bands }: EmbedColumn): string {
  const wide = bands.map(({ step, count }) => `bands-${step}-${count}`);
  return ['embed-column', `tone-${stance.tone}`, !stance.onScale && 'embed-apart', ...wide]
    .filter(Boolean)
    .join(' ');
}

interface GroupListProps {
  dataset: Dataset;
  day: Day;
  column: EmbedColumn;
  /** The groups under the sub-heading, or those above. */
  below: boolean;
}

function GroupList({ dataset, day, column, below }: GroupListProps) {
  const groups = column.groups.filter(({ inSubgroup }) => inSubgroup === below);
  if (groups.length === 0) return null;
  return (
    <ul className="embed-groups">
      {groups.map((group) => (
        <li key={group.key}>
          {group.standings.length === 0 ? (
            group.country && (
              <CountryMark
                {...{ dataset, day }}
                country={group.country}
                small={group.small}
                tone={column.stance.tone}
              />
            )
          ) : (
            <>
              {group.country && <CountryName dataset={dataset} country={group.country} />}
              {group.standings.map((standing) => (
                <SpeakerMark key={standing.actor.id} {...{ dataset, standing }} tone={column.stance.tone} />
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function CountryName({ dataset, country }: { dataset: Dataset; country: Country }) {
  return (
    <span className="embed-country">
      <Flag code={country.code} size={16} />
      {country.name}
      {country.party && <span title={describeParty(dataset)}>‡</span>}
    </span>
  );
}

function SpeakerMark({ dataset, standing, tone }: { dataset: Dataset; standing: Standing; tone: Tone }) {
  const { actor, shift, premiseSign, muted } = standing;
  const from = shift && (dataset.stances.get(shift.from)?.tone ?? 'open');
  return (
    <button
      type="button"
      className={muted ? 'embed-mark muted' : 'embed-mark'}
      popoverTarget={`actor-${actor.id}`}
      aria-label={describeStanding(dataset, standing)}
    >
      <svg className="embed-sign" viewBox="-9 -9 18 18" aria-hidden="true">
        {from && <use href={`#ring-${from}`} />}
        <use href={`#mark-${tone}`} />
      </svg>
      {actor.shortName}
      {premiseSign && (
        <svg className="embed-sign" viewBox="-9 -9 18 18" aria-hidden="true">
          <use href="#pip-apart" />
        </svg>
      )}
    </button>
  );
}

/** A country as a whole, with its speakers as small signs in their own colours. */
function CountryMark({
  dataset,
  day,
  country,
  small,
  tone,
}: {
  dataset: Dataset;
  day: Day;
  country: Country;
  small: readonly Standing[];
  tone: Tone;
}) {
  return (
    <button
      type="button"
      className="embed-mark embed-whole"
      popoverTarget={`country-${country.code.toLowerCase()}`}
      aria-label={describeCountry(dataset, country, day)}
    >
      <svg className="embed-sign" viewBox="-9 -9 18 18" aria-hidden="true">
        <use href={`#mark-${tone}`} />
      </svg>
      <span>
        {country.name}{' '}
        <svg
          className="embed-small"
          width={small.length * 10}
          height="10"
          viewBox={`-5 -5 ${small.length * 10} 10`}
          aria-hidden="true"
        >
          {small.map(({ actor, position }, index) => (
            <use
              key={actor.id}
              href={`#pip-${dataset.stances.get(position.stance)?.tone ?? 'none'}`}
              x={index * 10}
            />
          ))}
        </svg>
      </span>
    </button>
  );
}
