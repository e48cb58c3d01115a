import { useEffect, useId, useRef } from 'react';

interface SnippetFieldProps {
  label: string;
  /** What it is for. */
  hint: string;
  text: string;
  copyLabel: string;
  /** The accessible name of the button, which says what it copies. */
  copyName: string;
  /** True when it could not be copied: then it is selected, for the reader to copy by hand. */
  selected: boolean;
  onCopy: () => void;
}

/** A text to paste elsewhere, in a field that can be selected, with a button that copies it. */
export function SnippetField(props: SnippetFieldProps) {
  const { label, hint, text, copyLabel, copyName, selected, onCopy } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!selected) return;
    field.current?.focus();
    field.current?.select();
  }, [selected]);
  return (
    <div className="snippet">
      <div className="snippet-head">
        <label htmlFor={id}>{label}</label>
        <button type="button" className="tool-button" aria-label={copyName} onClick={onCopy}>
          {copyLabel}
        </button>
      </div>
      <p id={`${id}-hint`} className="snippet-hint">
        {hint}
      </p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        readOnly
        rows={3}
        spellCheck={false}
        value={text}
      />
    </div>
  );
}
