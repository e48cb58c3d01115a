import { useState, type ComponentType } from 'react';
import { copy } from '../model/load.ts';
import { guard, late } from '../views/late.tsx';
import type { SelectionPanelProps } from './SelectionPanel.tsx';

/** The panel as the explorer takes it: at hand where a page arrives with it open, else loaded on demand. */
export type PanelPart = ComponentType<SelectionPanelProps>;

/** Once it has arrived. */
let atHand: PanelPart | null = null;

async function load(): Promise<PanelPart> {
  atHand = (await import('./SelectionPanel.tsx')).SelectionPanel;
  return atHand;
}

/** One panel that fails is no reason to lose the next. */
const topicOf = ({ pageHref }: SelectionPanelProps): string => pageHref;

/** Loads the panel's part of the program, so that it is at hand. */
export async function loadPanel(): Promise<PanelPart> {
  return guard(await load(), PanelFailed, topicOf);
}

const Late = late(load, PanelFailed, topicOf);

/** The panel, loaded when it is first drawn (or before, by `loadPanel`); a sentence where it does not arrive. */
export const LazyPanel: PanelPart = guard(
  function PanelOnDemand(props) {
    // What is waited for is shown by React a third of a second later, even if it is there: hence not `Late` alone.
    const [Part] = useState(() => atHand ?? Late);
    return <Part {...props} />;
  },
  PanelFailed,
  topicOf,
);

/** What opens in the panel's place when it could not be loaded: the page itself holds everything. */
function PanelFailed({ closeHref, pageHref }: SelectionPanelProps) {
  return (
    <section className="panel" aria-label={copy.panel.failedPart}>
      <p className="note" role="alert">
        {copy.panel.failedPart}{' '}
        <a href={pageHref} target="_top">
          {copy.panel.ownPage}
        </a>
      </p>
      <p>
        <a href={closeHref}>{copy.panel.close}</a>
      </p>
    </section>
  );
}
