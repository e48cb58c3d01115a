import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { ActorDetail } from '../model/dataset.ts';
import { unpackDataset, type PackedDataset } from '../model/pack.ts';
import { createDetailStore, type DetailLoader } from '../state/details.ts';
import { openAddressBook } from '../state/history.ts';
import { stepFor, type WidthStep } from '../layout/frame.ts';
import { ExplorerPage } from '../pages/ExplorerPage.tsx';
import { LazyPanel, loadPanel } from '../pages/panelPart.tsx';
import type { PageData } from '../pages/pageData.ts';
import '../views/styles.css';

const base = import.meta.env.BASE_URL;

/** The blocks were written by this project's build from checked data; that is why they may be cast. */
function readBlock<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}

async function loadJson<T>(path: string): Promise<T> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return (await response.json()) as T;
}

const loader: DetailLoader = {
  one: (actorId) => loadJson<ActorDetail>(`data/actors/${actorId}.json`),
  all: () => loadJson<ActorDetail[]>('data/actors.json'),
};

/**
 * The page was written with a drawing for each range of widths, of which CSS shows one: takes the others away before
 * React has to look at them. Null where there is no such chart.
 */
function keepFittingDrawing(root: Element): WidthStep | null {
  const frame = root.querySelector('.spectrum');
  if (!frame) return null;
  const step = stepFor(frame.getBoundingClientRect().width);
  for (const drawing of frame.querySelectorAll(`.spectrum-step:not(.step-${step})`)) drawing.remove();
  return step;
}

/**
 * Hydrates the page. One that arrived with its panel open needs the panel's part of the program for it; if that
 * does not arrive, the page stays as it was drawn: complete, with links that lead to pages.
 */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  const data = readBlock<PackedDataset | null>('dataset');
  const page = readBlock<PageData | null>('page');
  if (!root || !data || !page) return;
  const panel = page.path === '' ? LazyPanel : await loadPanel().catch(() => null);
  if (!panel) return;
  const details = createDetailStore(loader, page.detail ? [page.detail] : []);
  const step = keepFittingDrawing(root);
  const explorer = (
    <StrictMode>
      <ExplorerPage
        dataset={unpackDataset(data)}
        base={base}
        site={page.site ?? location.origin + base}
        page={{ path: page.path, search: '' }}
        book={openAddressBook(window, base)}
        details={details}
        panel={panel}
        step={step}
      />
    </StrictMode>
  );
  // As a transition it is done in slices: a reader who scrolls or clicks meanwhile does not wait for all of it.
  startTransition(() => void hydrateRoot(root, explorer));
  // Nobody waits for it, and the first click finds it there; a failure shows when it is needed.
  const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
  whenIdle(() => void loadPanel().catch(() => undefined));
}

void start();
