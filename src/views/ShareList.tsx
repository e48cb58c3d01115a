import { useId, useRef } from 'react';
import { lateCopy } from '../model/loadLate.ts';
import { useAddedStyles } from './useAddedStyles.ts';
import { useCopy } from './useCopy.ts';
import { useShareSheet, type Sheet } from './useShareSheet.ts';
import styles from './shareWays.css?inline';

/** One way to share. */
export type ShareItem =
  /** Copies a text, made at the click, and then says `done`. */
  | { kind: 'copy'; label: string; text: () => string; done: string }
  /** Downloads a file of the site under a name of its own. */
  | { kind: 'file'; label: string; href: string; name: string }
  /** Makes a file of what is seen and saves it; how that goes is `told` by whoever makes it. */
  | { kind: 'make'; label: string; make: () => void }
  /** Opens a dialog. */
  | { kind: 'open'; label: string; open: () => void };

/** Ways to share that belong together. */
export interface ShareGroup {
  /** Also the end of a class name: `share-group-citation`. */
  id: string;
  /** What they have in common; null where each says it all. */
  label: string | null;
  items: readonly ShareItem[];
}

interface ShareListProps {
  groups: readonly ShareGroup[];
  /** What the system's share sheet is given, where there is one. */
  sheet: Sheet;
  /** How the file that was asked for last is coming along; empty before. */
  told?: string;
}

/** The ways to share in their groups, under a line that holds the address, and then says how the last one went. */
export function ShareList({ groups, sheet, told = '' }: ShareListProps) {
  useAddedStyles(styles);
  const words = lateCopy.share;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const { outcome, copyText, forget } = useCopy(root);
  const openSheet = useShareSheet(sheet);
  const shareBySheet = async (): Promise<void> => {
    if ((await openSheet?.()) === 'failed') await copyText(sheet.url, words.linkDone);
  };
  return (
    <div className="share-list" ref={root}>
      <div className={outcome || told ? 'share-line share-line-told' : 'share-line'}>
        {!outcome && !told && <span className="share-address">{sheet.url}</span>}
        <span role="status">
          {outcome?.kind === 'copied' && outcome.done}
          {outcome?.kind === 'refused' && words.refused}
          {!outcome && told}
        </span>
      </div>
      {outcome?.kind === 'refused' && <SelectedField text={outcome.text} />}
      {groups.map((group, index) => (
        <div
          key={group.id}
          className={`share-group share-group-${group.id}`}
          role={group.label === null ? undefined : 'group'}
          aria-labelledby={group.label === null ? undefined : `${id}-${group.id}`}
        >
          {group.label !== null && (
            <p className="share-label" id={`${id}-${group.id}`}>
              {group.label}
            </p>
          )}
          {group.items.map((item) => (
            <Way key={item.label} item={item} onCopy={copyText} onMake={forget} />
          ))}
          {index === 0 && openSheet && (
            <button type="button" className="share-way" onClick={() => void shareBySheet()}>
              {words.sheet}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

interface WayProps {
  item: ShareItem;
  onCopy: (text: string, done: string) => Promise<void>;
  /** A file is being made: what was said of the last copy has been read. */
  onMake: () => void;
}

function Way({ item, onCopy, onMake }: WayProps) {
  if (item.kind === 'file') {
    return (
      <a className="share-way" href={item.href} download={item.name}>
        {item.label}
      </a>
    );
  }
  const onClick = (): void => {
    if (item.kind === 'copy') void onCopy(item.text(), item.done);
    else if (item.kind === 'open') item.open();
    else {
      onMake();
      item.make();
    }
  };
  return (
    <button
      type="button"
      className="share-way"
      aria-haspopup={item.kind === 'open' ? 'dialog' : undefined}
      onClick={onClick}
    >
      {item.label}
    </button>
  );
}

/** The text that could not be copied, with the focus and selected: one press of keys is left to do. */
function SelectedField({ text }: { text: string }) {
  return (
    <textarea
      ref={(field) => {
        field?.focus();
        field?.select();
      }}
      className="share-field"
      aria-label={lateCopy.share.refusedField}
      readOnly
      rows={3}
      value={text}
    />
  );
}
