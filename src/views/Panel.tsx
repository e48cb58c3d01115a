import { useEffect, useRef, type ReactNode } from 'react';
import { copy } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';

/** A neighbour in the order of the view. */
export interface Neighbour {
  name: string;
  href: string;
}

interface PanelProps {
  /** Changes when the panel opens on something else: focus then moves to its heading. */
  topic: string;
  /** Id of the heading inside. */
  headingId: string;
  /** Where closing leads: the same view without a panel. */
  closeHref: string;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** False on a page that arrives with its panel open: focus stays at the top of the page. */
  takesFocus: boolean;
  /** The menu that shares what is shown. */
  share: ReactNode;
  children: ReactNode;
}

/**
 * The frame of the panel: beside the chart, over it, or a sheet, as the width allows. It is not modal: the
 * page behind stays usable. Closing and stepping are links, so they work before and without script.
 */
export function Panel(props: PanelProps) {
  const { topic, headingId, closeHref, previous, next, takesFocus, share, children } = props;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!ref.current || !takesFocus) return;
    ref.current.scrollTop = 0;
    ref.current.querySelector<HTMLElement>(`[id="${headingId}"]`)?.focus({ preventScroll: true });
  }, [topic, headingId, takesFocus]);
  return (
    <section ref={ref} className="panel" aria-labelledby={headingId}>
      <div className="panel-bar">
        <nav className="panel-steps" aria-label={lateCopy.panel.order}>
          <Step neighbour={previous} word={lateCopy.panel.previous} sign="‹" />
          <Step neighbour={next} word={lateCopy.panel.next} sign="›" />
        </nav>
        {share}
        <a className="panel-close" href={closeHref}>
          <span aria-hidden="true">×</span> {copy.panel.close}
        </a>
      </div>
      {children}
    </section>
  );
}

function Step({ neighbour, word, sign }: { neighbour: Neighbour | null; word: string; sign: string }) {
  if (!neighbour) return null;
  return (
    <a href={neighbour.href} aria-label={`${word}: ${neighbour.name}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </a>
  );
}
