import type { Question } from '../model/dataset.ts';
import { copy } from '../model/load.ts';
import { about } from '../model/loadAbout.ts';
import { SiteFooter, SiteHeader } from '../views/SiteFrame.tsx';

/** What a host shows for an address that does not exist. */
export function NotFoundPage({ question, base }: { question: Question; base: string }) {
  return (
    <div className="page">
      <SiteHeader base={base} skipTo={copy.skipToText} />
      <main className="article" id="chart" tabIndex={-1}>
        <h1>{about.notFound.title}</h1>
        <p>{about.notFound.text}</p>
        <p>
          <a href={base}>{question.text}</a>
        </p>
      </main>
      <SiteFooter base={base} question={question} />
    </div>
  );
}
