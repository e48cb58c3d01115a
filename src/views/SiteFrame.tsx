import type { Question } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { copy, fill } from '../model/load.ts';

interface SiteHeaderProps {
  base: string;
  /** What the first link skips to, in words. */
  skipTo?: string;
  /** The id of the open panel's heading: it comes after all of the chart. */
  panelId?: string | false;
}

/** The line above every page. */
export function SiteHeader({ base, skipTo = copy.skipToChart, panelId = false }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <a className="skip" href="#chart">
        {skipTo}
      </a>
      {panelId && (
        <a className="skip" href={`#${panelId}`}>
          {copy.skipToPanel}
        </a>
      )}
      <a className="site-name" href={base}>
        {copy.siteName}
      </a>
      <a href={`${base}about/`}>{copy.footer.aboutShort}</a>
    </header>
  );
}

/** The lines below every page: how far the data reach, and whom to tell of an error. */
export function SiteFooter({ base, question }: { base: string; question: Question }) {
  return (
    <footer className="site-footer">
      <p>{fill(copy.footer.lastDay, { day: formatDay(question.lastDay) })}</p>
      <p>
        <a href={`${base}about/`}>{copy.footer.about}</a> ·{' '}
        <a href={question.contact}>{copy.footer.contact}</a>
      </p>
    </footer>
  );
}
