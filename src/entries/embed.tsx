/**
 * The program of an embed, for states and controls that the page was not drawn with. A classic script: dataset and
 * words come from scripts too, since a frame without an origin may neither fetch nor load modules.
 */
import { StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { ActorDetail } from '../model/dataset.ts';
import { unpackDataset, type PackedDataset } from '../model/pack.ts';
import { createDetailStore } from '../state/details.ts';
import type { MapFile } from '../layout/mapFile.ts';
import { SHAPES_SCRIPT } from '../views/useShapes.ts';
import { parseEmbed } from '../state/embedState.ts';
import { EmbedPage } from '../pages/EmbedPage.tsx';
import { makeRule } from './trust.ts';
import '../views/embed.css';

/** What the two scripts of data leave; written by this project's build from checked data. */
interface EmbedData {
  stanceMapDataset?: { packed: PackedDataset; flags: string };
  stanceMapWords?: ActorDetail[];
  stanceMapShapes?: MapFile;
}

const base = import.meta.env.BASE_URL;
const rule = makeRule('embed');
const wordsFile = document.currentScript?.dataset['words'] ?? '';
/** The names are this project's own, and so their types are known. */
const data = globalThis as EmbedData;

let words: Promise<ActorDetail[]> | null = null;

/** Runs a script of data, which leaves what it holds in `data`; the answer is what `read` finds there. */
function bring<T>(file: string, read: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = rule.createScriptURL(file);
    script.addEventListener('load', () => {
      const found = read();
      if (found === undefined) reject(new Error(`${file} holds nothing.`));
      else resolve(found);
    });
    script.addEventListener('error', () => reject(new Error(`${file} did not arrive.`)));
    document.head.append(script);
  });
}

/** The words of everybody; asked for again after a failure. */
function loadWords(): Promise<ActorDetail[]> {
  words ??= bring(wordsFile, () => data.stanceMapWords).catch((error: unknown) => {
    words = null;
    throw error;
  });
  return words;
}

function loadShapes(): Promise<MapFile> {
  return bring(base + SHAPES_SCRIPT, () => data.stanceMapShapes);
}

async function loadOne(actorId: string): Promise<ActorDetail> {
  const detail = (await loadWords()).find(({ id }) => id === actorId);
  if (!detail) throw new Error(`No words of ${actorId}.`);
  return detail;
}

/** Takes the label of waiting away in the same paint that shows what was waited for. */
function Drawn({ children }: { children: React.ReactNode }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['wait'];
    document.documentElement.dataset['drawn'] = '';
  }, []);
  return children;
}

function start(): void {
  const root = document.getElementById('embed-page');
  const flags = document.getElementById('flags');
  const given = data.stanceMapDataset;
  // Where the dataset did not arrive, its tag has told so already.
  if (!root || !flags || !given) return;
  // Symbols of every country, drawn by the build; those in the page are of its own countries only.
  flags.innerHTML = rule.createHTML(given.flags);
  const dataset = unpackDataset(given.packed);
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '';
  createRoot(root).render(
    <StrictMode>
      <Drawn>
        <EmbedPage
          dataset={dataset}
          base={base}
          asked={parseEmbed(dataset, path, location.search)}
          details={createDetailStore({ one: loadOne, all: loadWords }, [])}
          loadShapes={loadShapes}
        />
      </Drawn>
    </StrictMode>,
  );
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
