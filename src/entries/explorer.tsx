import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { ActorDetail } from '../model/dataset.ts';
import { unpackDataset, type PackedDataset } from '../model/pack.ts';
import { createDetailStore } from '../state/details.ts';
import { openAddressBook } from '../state/history.ts';
import { ExplorerPage } from '../pages/ExplorerPage.tsx';
import type { PageData } from '../pages/pageData.ts';
import '../views/styles.css';

const base = import.meta.env.BASE_URL;

/** The blocks were written by this project's build from checked data; that is why they may be cast. */
function readBlock<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}

async function loadDetail(actorId: string): Promise<ActorDetail> {
  const response = await fetch(`${base}data/actors/${actorId}.json`);
  if (!response.ok) throw new Error(`${response.status} for the details of ${actorId}`);
  return (await response.json()) as ActorDetail;
}

const root = document.getElementById('root');
const data = readBlock<PackedDataset | null>('dataset');
const page = readBlock<PageData | null>('page');
if (root && data && page) {
  const details = createDetailStore(loadDetail, page.detail ? [page.detail] : []);
  hydrateRoot(
    root,
    <StrictMode>
      <ExplorerPage
        dataset={unpackDataset(data)}
        base={base}
        page={{ path: page.path, search: '' }}
        book={openAddressBook(window, base)}
        details={details}
      />
    </StrictMode>,
  );
}
