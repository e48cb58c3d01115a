import type { Country, Dataset, Statement, StatementDetail } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeAbout } from '../model/describeCoding.ts';
import { describeField } from '../model/describeField.ts';
import { describeAttribution } from '../model/describeAttribution.ts';
import { describeCorrection } from '../model/describeCorrection.ts';
import { stanceLabel } from '../model/describe.ts';
import { formatList } from '../model/format.ts';
import { formatLanguage } from '../model/formatLanguage.ts';
import { fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import type { Position } from '../model/position.ts';
import { SourceList } from './SourceList.tsx';

interface StatementCardProps {
  dataset: Dataset;
  /** Null for an actor of none. */
  country: Country | null;
  statement: Statement;
  detail: StatementDetail;
  /** The position the chart shows its speaker at. */
  position: Position | null;
}

/** One statement: the words or the summary, where and when, why it is coded so, and who reported it. */
export function StatementCard({ dataset, country, statement, detail, position }: StatementCardProps) {
  const words = lateCopy.panel;
  const coding = [
    country ? fill(words.speaksFor[statement.speaksFor], { country: country.name }) : '',
    describeAbout(dataset, statement),
    statement.settles ? words.settles : lateCopy.panel.doesNotSettle,
  ]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <>
      <Words statement={statement} detail={detail} />
      <dl className="facts">
        {detail.venue && <Fact term={words.venue}>{detail.venue}</Fact>}
        {detail.limits && <Fact term={words.limits}>{detail.limits}</Fact>}
        <Fact term={words.why}>
          {detail.why} <span className="coding">{coding.charAt(0).toUpperCase() + coding.slice(1)}.</span>
          {detail.codersDiffer.length > 0 && (
            <span className="coding">
              {' '}
              {fill(words.codersDiffer, {
                fields: formatList(detail.codersDiffer.map((field) => describeField(dataset, field))),
              })}
            </span>
          )}
        </Fact>
        {detail.readings.length > 0 && (
          <Fact term={words.readings}>
            {detail.readings.map((reading) => {
              const source = detail.sources.find((one) => one.url === reading.url);
              const outlet = source?.outlet.name ?? reading.url;
              return (
                <p key={reading.url}>
                  {fill(words.reading, { outlet, stance: stanceLabel(dataset, reading.stance) })}{' '}
                  {reading.note}
                </p>
              );
            })}
          </Fact>
        )}
      </dl>
      {position && position.stance !== statement.stance && (
        <p className="note">
          {fill(words.counted, {
            stance: stanceLabel(dataset, position.stance),
            day: formatDay(position.statement.date),
          })}
        </p>
      )}
      <SourceList detail={detail} />
    </>
  );
}

/** The quote with whose rendering it is, or the summary labelled as a report. */
export function Words({ statement, detail }: { statement: Statement; detail: StatementDetail }) {
  const { quote } = detail;
  const date = detail.datePrecision === 'day' ? lateCopy.panel.said : lateCopy.panel.published;
  const when = [fill(date, { day: formatDay(statement.date) })];
  if (statement.publicOn !== statement.date) {
    when.push(fill(lateCopy.panel.madePublic, { day: formatDay(statement.publicOn) }));
  }
  const outlet = detail.sources.find((source) => source.url === quote?.url)?.outlet;
  return (
    <>
      {quote && outlet && (
        <figure className="quote">
          <blockquote cite={quote.url} lang={quote.language}>
            <p>“{quote.exact}”</p>
          </blockquote>
          <figcaption>
            {lateCopy.panel.quoted}, {describeAttribution(quote, outlet)}
            {quote.originalLanguage && quote.originalLanguage !== formatLanguage(quote.language)
              ? `; ${fill(lateCopy.panel.translated, { language: quote.originalLanguage })}`
              : ''}
          </figcaption>
        </figure>
      )}
      <p className={quote ? 'summary beside-quote' : 'summary'}>
        <span className="label">{quote ? lateCopy.panel.summary : lateCopy.panel.reported}</span>{' '}
        {detail.summary}
      </p>
      <p className="when">{when.join('. ')}.</p>
      {detail.corrections.map((correction, index) => (
        <p key={index} className="note">
          {describeCorrection(correction)}
        </p>
      ))}
    </>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
