import { useId, useRef, useState } from 'react';
import { readHeight } from '../embed/protocol.ts';
import { formatDay } from '../model/day.ts';
import { fill } from '../model/load.ts';
import { embedDialogCopy } from '../model/loadEmbedDialog.ts';
import { CONTROLS, THEMES, type EmbedOptions } from '../state/embedQuery.ts';
import { BYS, defaultDay } from '../state/explorer.ts';
import { ChoiceGroup } from '../views/ChoiceGroup.tsx';
import { EmbedPreview } from '../views/EmbedPreview.tsx';
import { SnippetField } from '../views/SnippetField.tsx';
import { useCopy } from '../views/useCopy.ts';
import { useDialogStyles } from '../views/useDialogStyles.ts';
import { useModal } from '../views/useModal.ts';
import { chooseEmbed, firstChoice, type EmbedChoice, type EmbedSubject } from './embedChoice.ts';

/** Room that a frame keeps until its height is known, px: about that of the chart in an article, and of a card. */
const ROOM = { chart: 520, card: 320 };

interface EmbedDialogProps {
  subject: EmbedSubject;
  /** The name of the speaker or country whose card is embedded; null for the chart. */
  name: string | null;
  /** True where filters or a search narrow the chart. */
  narrowed: boolean;
  onClose: () => void;
}

/** Where an editor makes the HTML of an embed: choices, the embed as it will be, and what to paste. */
export function EmbedDialog({ subject, name, narrowed, onClose }: EmbedDialogProps) {
  const words = embedDialogCopy;
  const dialog = useRef<HTMLDialogElement>(null);
  useDialogStyles();
  useModal(dialog, onClose);
  const [choice, setChoice] = useState(() => firstChoice(subject.state));
  const [height, setHeight] = useState<number | null>(null);
  const { outcome, copyText } = useCopy(dialog);
  const headingId = useId();
  const room = name === null ? ROOM.chart : ROOM.card;
  const { title, preview, snippets } = chooseEmbed(subject, choice, height ?? room);
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={headingId}>
      <div className="embed-dialog-bar">
        <h2 id={headingId}>{name === null ? words.title.view : fill(words.title.card, { subject: name })}</h2>
        <button type="button" className="tool-button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div className="embed-dialog-body">
        <div className="embed-choices">
          <Choices {...{ subject, choice }} onChange={setChoice} isCard={name !== null} />
          {narrowed && <p className="snippet-hint">{words.narrowed}</p>}
        </div>
        <EmbedPreview
          title={title}
          address={preview}
          room={room}
          readHeight={readHeight}
          onHeight={setHeight}
        />
        <section className="embed-snippets" aria-label={words.snippets}>
          <p className="snippet-told" role="status">
            {outcome?.kind === 'copied' && outcome.done}
            {outcome?.kind === 'refused' && words.refused}
          </p>
          {snippets.map(({ kind, html }) => {
            const { label, hint } = words.snippet[kind];
            return (
              <SnippetField
                key={kind}
                {...{ label, hint }}
                text={html}
                copyLabel={words.copy}
                copyName={fill(words.copyName, { label })}
                selected={outcome?.kind === 'refused' && outcome.text === html}
                onCopy={() => void copyText(html, fill(words.copied, { label }))}
              />
            );
          })}
        </section>
      </div>
    </dialog>
  );
}

interface ChoicesProps {
  subject: EmbedSubject;
  choice: EmbedChoice;
  isCard: boolean;
  onChange: (choice: EmbedChoice) => void;
}

function Choices({ subject, choice, isCard, onChange }: ChoicesProps) {
  const words = embedDialogCopy;
  const { dataset, state } = subject;
  const { options } = choice;
  const change = (changes: Partial<EmbedOptions>): void =>
    onChange({ ...choice, options: { ...options, ...changes } });
  const own = formatDay(defaultDay(dataset, state.selection));
  // A card has no marks and no order: a reader can change its date alone.
  const controls = CONTROLS.filter((value) => !isCard || value !== 'all');
  return (
    <>
      {!isCard && state.view !== 'map' && (
        <ChoiceGroup
          label={words.shows}
          options={BYS.map((value) => ({ value, label: words.views[value] }))}
          value={choice.by}
          onChange={(by) => onChange({ ...choice, by })}
        />
      )}
      <ChoiceGroup
        label={words.date}
        options={[
          { value: 'fixed', label: fill(words.dates.fixed, { day: formatDay(state.at) }) },
          { value: 'open', label: fill(isCard ? words.dates.own : words.dates.open, { day: own }) },
        ]}
        value={choice.date}
        onChange={(date) => onChange({ ...choice, date })}
      />
      <ChoiceGroup
        label={words.theme}
        options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        value={options.theme}
        onChange={(theme) => change({ theme })}
      />
      <ChoiceGroup
        label={words.controls}
        options={controls.map((value) => ({ value, label: words.control[value] }))}
        value={options.controls}
        onChange={(value) => change({ controls: value })}
      />
      {!isCard && (
        <label className="choice-alone">
          <input
            type="checkbox"
            checked={options.plain}
            onChange={(event) => change({ plain: event.target.checked })}
          />{' '}
          {words.plain}
        </label>
      )}
    </>
  );
}
