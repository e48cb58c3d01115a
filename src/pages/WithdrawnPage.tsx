import type { Actor, Correction, Question } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { copy, fill } from '../model/load.ts';
import { about } from '../model/loadAbout.ts';
import { SiteFooter, SiteHeader } from '../views/SiteFrame.tsx';

interface WithdrawnPageProps {
  question: Question;
  base: string;
  actor: Actor;
  correction: Correction;
}

/** What stands at the address of a withdrawn statement for good: that it was withdrawn, when, and why. */
export function WithdrawnPage({ question, base, actor, correction }: WithdrawnPageProps) {
  const words = about.withdrawn;
  return (
    <div className="page">
      <SiteHeader base={base} skipTo={copy.skipToText} />
      <main className="article" id="chart" tabIndex={-1}>
        <h1>{words.title}</h1>
        <p>{fill(words.text, { day: formatDay(correction.date), what: correction.what })}</p>
        <p>
          <a href={`${base}actor/${actor.id}/`}>{fill(words.speaker, { name: actor.name })}</a>
        </p>
      </main>
      <SiteFooter base={base} question={question} />
    </div>
  );
}
