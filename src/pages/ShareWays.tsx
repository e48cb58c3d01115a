import { citeStatement, citeView, type CitedStatement, type CslItem } from '../model/cite.ts';
import type { Country, Dataset } from '../model/dataset.ts';
import { describeTitle, titleWithSite } from '../model/describeTitle.ts';
import { formatEmbedAddress, type Embed } from '../embed/snippet.ts';
import type { EmbedOptions } from '../state/embedQuery.ts';
import { openState, type ExplorerState } from '../state/explorer.ts';
import { formatLink, formatPath } from '../state/url.ts';
import { ShareList } from '../views/ShareList.tsx';
import { useCard } from '../views/useCard.ts';
import { useToday } from '../views/useToday.ts';
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
  const seen = useToday();
  const card = useCard(`${base}data/cards.json`, cardPath);
  const link = site + formatLink(dataset, state);
  const pageUrl = site + formatPath(state.selection, dataset);
  const title = titleWithSite(describeTitle(dataset, state.selection ?? { kind: 'front' }, state.at));
  const files = useViewFiles({ dataset, state, site, base }, view);
  return (
    <>
      <ShareList
        groups={selectShareGroups({
          link,
          site,
          base,
          card,
          embed: embedOf(dataset, state, site),
          quote: subject?.kind === 'statement' ? subject.detail.quote : null,
          cited: subject && cite(subject),
          files: files.items,
        })}
        sheet={{ title, url: link }}
        told={files.told}
      />
      {files.drawing}
    </>
  );

  function cite(cited: CitedSubject): CslItem {
    if (cited.kind === 'statement') return citeStatement({ ...cited, pageUrl, seen });
    return citeView({ dataset, country: cited.country, day: state.at, url: link, seen });
  }
}

/** Room a frame keeps until its height is known, px: about that of the chart in an article, and of a card. */
const FRAME_ROOM = { chart: 520, card: 320 };

/**
 * What an article frames of a state: the chart as it is seen, or one card. A card keeps the date that is its own, so
 * that it is drawn without any program; the chart keeps the date that is seen.
 */
function embedOf(dataset: Dataset, state: ExplorerState, site: string): Embed | null {
  const { selection } = state;
  if (selection === null && state.view === 'table') return null;
  const shown = selection ? openState(dataset, selection) : state;
  return {
    address: formatEmbedAddress(dataset, shown, EMBED_OPTIONS, selection ? 'open' : 'fixed', site),
    title: describeTitle(dataset, selection ?? { kind: 'front' }, shown.at),
    minHeight: selection ? FRAME_ROOM.card : FRAME_ROOM.chart,
  };
}

const EMBED_OPTIONS: EmbedOptions = { theme: 'auto', controls: 'none', plain: false };
