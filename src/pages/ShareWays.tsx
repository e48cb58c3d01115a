import { Suspense, useState } from 'react';
import { citeStatement, citeView, type CitedStatement, type CslItem } from '../model/cite.ts';
import type { Country, Dataset } from '../model/dataset.ts';
import { describeTitle, titleWithSite } from '../model/describeTitle.ts';
import { describeFilters } from '../model/describeFilters.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { formatLink, formatPath } from '../state/url.ts';
import { ShareList } from '../views/ShareList.tsx';
import { useCard } from '../views/useCard.ts';
import { useToday } from '../views/useToday.ts';
import { LazyEmbedDialog } from './embedDialogPart.tsx';
import { selectShareGroups } from './shareGroups.ts';
import { useViewFiles, type ViewContents } from './useViewFiles.tsx';

/** What is cited: a statement, a view of everything, or of one country. */
export type CitedSubject =
  | ({ kind: 'statement' } & Omit<CitedStatement, 'pageUrl' | 'seen'>)
  | { kind: 'view'; country: Country | null };

export interface ShareWaysProps {
  dataset: Dataset;
  /** What the link opens. */
  state: ExplorerState;
  /** The absolute address of the site, with its last slash, and its base path. */
  site: string;
  base: string;
  /** Null while it has not been loaded. */
  subject: CitedSubject | null;
  /** The page whose share image shows what is shared: an address that is no page has none. Null: nothing is shown. */
  cardPath: string | null;
  /** Everything that is seen, where files can be made of it; null in the panel. */
  view: ViewContents | null;
}

/** The ways to share one state of the explorer. */
export function ShareWays({ dataset, state, site, base, subject, cardPath, view }: ShareWaysProps) {
  const today = useToday();
  // Nobody saw the data before they were made: a clock that says so is wrong.
  const { version } = dataset.question;
  const seen = today < version ? version : today;
  const card = useCard(`${base}data/cards.json`, cardPath);
  const link = site + formatLink(dataset, state);
  const pageUrl = site + formatPath(state.selection, dataset);
  const title = titleWithSite(describeTitle(dataset, state.selection ?? { kind: 'front' }, state.at));
  const [embedding, setEmbedding] = useState(false);
  const files = useViewFiles({ dataset, state, site, base }, view);
  return (
    <>
      <ShareList
        groups={selectShareGroups({
          link,
          site,
          base,
          card,
          onEmbed: () => setEmbedding(true),
          quote: subject?.kind === 'statement' ? subject.detail.quote : null,
          cited: subject && cite(subject),
          files: files.items,
        })}
        sheet={{ title, url: link }}
        told={files.told}
      />
      {files.drawing}
      {embedding && (
        <Suspense fallback={null}>
          <LazyEmbedDialog
            subject={{ dataset, state, site, base, card, link }}
            name={nameOf(dataset, state)}
            narrowed={state.q !== '' || describeFilters(dataset, state.filters).length > 0}
            onClose={() => setEmbedding(false)}
          />
        </Suspense>
      )}
    </>
  );

  function cite(cited: CitedSubject): CslItem {
    if (cited.kind === 'statement') return citeStatement({ ...cited, pageUrl, seen });
    return citeView({ dataset, country: cited.country, day: state.at, url: link, seen });
  }
}

/** Whose card is embedded; null where it is the chart. */
function nameOf(dataset: Dataset, { selection }: ExplorerState): string | null {
  if (selection === null) return null;
  if (selection.kind === 'country') return dataset.countries.get(selection.code)?.name ?? null;
  return dataset.actors.get(selection.id)?.name ?? null;
}
