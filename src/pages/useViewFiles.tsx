import { useState, type ReactNode } from 'react';
import type { Dataset, Statement } from '../model/dataset.ts';
import { fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { formatRecordsCsv, selectRecords } from '../model/records.ts';
import { formatFileName, formatRecordsJson } from '../model/recordsJson.ts';
import { loadAll, type DetailStore } from '../state/details.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { formatPath } from '../state/url.ts';
import { useSaveFile } from '../views/useSaveFile.ts';
import { hasPicture, PicturePart } from './PicturePart.tsx';
import { rowsOf } from './rowsOf.ts';
import type { ViewFileItems } from './shareGroups.ts';
import type { Shown } from './useShown.ts';

/** What files are made of: who is shown, and the store that has their words or fetches them. */
export interface ViewContents {
  shown: Shown;
  details: DetailStore;
}

/** The files that can be made, how the last one is coming along, and what has to be drawn for it. */
export interface ViewFiles {
  items: ViewFileItems | null;
  told: string;
  drawing: ReactNode;
}

interface Place {
  dataset: Dataset;
  state: ExplorerState;
  site: string;
  base: string;
}

const TABLES = { csv: 'text/csv', json: 'application/json' } as const;
const PICTURES = ['svg', 'png'] as const;

/** Files of the view: the statements shown as CSV or JSON, the view as SVG or PNG. */
export function useViewFiles({ dataset, state, site, base }: Place, view: ViewContents | null): ViewFiles {
  const [picture, setPicture] = useState<(typeof PICTURES)[number] | null>(null);
  const [told, setTold] = useState('');
  const saveFile = useSaveFile();
  if (!view) return { items: null, told, drawing: null };
  const { shown, details } = view;
  const words = lateCopy.files;
  const end = (file: string | null): void => {
    setTold(file === null ? words.failed : fill(words.saved, { file }));
    setPicture(null);
  };
  const saveTable = async (format: keyof typeof TABLES): Promise<void> => {
    setTold(words.making);
    const all = await loadAll(details);
    if (!all) return end(null);
    const addressOf = ({ id, actor }: Statement): string =>
      site + formatPath({ kind: 'actor', id: actor, statement: id }, dataset);
    const ids = new Set(rowsOf(dataset, state, shown).map(({ statement }) => statement.id));
    const records = selectRecords(dataset, all, addressOf, ids);
    const { question } = dataset;
    const text =
      format === 'csv' ? formatRecordsCsv(dataset, records) : formatRecordsJson(question, records, site);
    const name = formatFileName(question, 'selection', state.at, format);
    saveFile(new Blob([text], { type: `${TABLES[format]};charset=utf-8` }), name);
    return end(name);
  };
  const savePicture = (format: (typeof PICTURES)[number]): void => {
    setTold(words.making);
    setPicture(format);
  };
  const data = (['csv', 'json'] as const).map((format) => ({
    kind: 'make' as const,
    label: words[format],
    make: () => void saveTable(format),
  }));
  const pictures = PICTURES.map((format) => ({
    kind: 'make' as const,
    label: words[format],
    make: () => savePicture(format),
  }));
  return {
    items: { data, pictures: hasPicture(state.view) ? pictures : [] },
    told,
    drawing: picture && <PicturePart {...{ dataset, state, shown, base }} format={picture} onDone={end} />,
  };
}
