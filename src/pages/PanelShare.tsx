import { useSyncExternalStore } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { selectShownStatement } from '../model/select.ts';
import type { DetailStore } from '../state/details.ts';
import { openState, type ExplorerState, type Selection } from '../state/explorer.ts';
import { formatPath, formatState } from '../state/url.ts';
import { ShareMenu } from '../views/ShareMenu.tsx';
import { LazyShareWays } from './sharePart.tsx';
import type { CitedSubject } from './ShareWays.tsx';

interface PanelShareProps {
  dataset: Dataset;
  state: ExplorerState;
  selection: Selection;
  details: DetailStore;
  site: string;
  base: string;
  ready: boolean;
}

/** The share menu of what the panel shows: the statement by its own address, or the speaker or country. */
export function PanelShare({ dataset, state, selection, details, ...place }: PanelShareProps) {
  const id = selection.kind === 'actor' ? selection.id : '';
  const read = () => details.read(id);
  const status = useSyncExternalStore(details.subscribe, read, read);
  const nameOf = (subject: string): string => fill(lateCopy.share.ofPanel, { subject });
  const { ready, site, base } = place;
  if (selection.kind === 'country') {
    const country = dataset.countries.get(selection.code);
    if (!country) return null;
    return (
      <ShareMenu of="panel" name={nameOf(country.name)} ready={ready}>
        <LazyShareWays
          {...{ dataset, state, site, base }}
          subject={{ kind: 'view', country }}
          view={null}
          cardPath={formatState(dataset, { ...openState(dataset, selection), at: state.at })}
        />
      </ShareMenu>
    );
  }
  const actor = dataset.actors.get(selection.id);
  if (!actor) return null;
  const statement = selectShownStatement(dataset, id, selection.statement, state.at);
  // The latest at a date may be another one day; what is sent is the one that is read.
  const pinned: Selection = { ...selection, statement: statement?.id ?? null };
  const detail =
    status.kind === 'ready' ? status.detail.statements.find((one) => one.id === statement?.id) : undefined;
  let subject: CitedSubject | null = statement ? null : { kind: 'view', country: null };
  if (statement && detail) subject = { kind: 'statement', actor, statement, detail };
  return (
    <ShareMenu of="panel" name={nameOf(actor.name)} ready={ready}>
      <LazyShareWays
        {...{ dataset, site, base, subject }}
        state={{ ...state, selection: pinned }}
        view={null}
        cardPath={statement && formatPath(pinned, dataset)}
      />
    </ShareMenu>
  );
}
