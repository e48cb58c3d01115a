import { useRef, useState, type ReactNode } from 'react';
import { useDismiss } from './useDismiss.ts';

interface DisclosureProps {
  /** Id of what opens. */
  id: string;
  /** What the button says. */
  label: string;
  /** Its accessible name, where the label alone does not say of what; begins with the label. */
  name?: string;
  /** Class of the whole, and of what opens. */
  className: string;
  boxClassName: string;
  /** False until the script answers: then the button is there, at its place, and waits. */
  ready: boolean;
  /** What the button at the end of the box says, where there is one. */
  closeLabel?: string;
  /** What stands in the box, drawn while it is open. */
  children: ReactNode;
}

/** A button that shows and hides a box (ARIA APG: disclosure); Escape, a press or focus elsewhere hide it. */
export function Disclosure(props: DisclosureProps) {
  const { id, label, name, className, boxClassName, ready, closeLabel, children } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (refocus: boolean): void => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };
  useDismiss(root, open, close);
  return (
    <div className={className} ref={root}>
      <button
        ref={button}
        type="button"
        className="tool-button"
        aria-label={name}
        aria-expanded={open}
        aria-controls={id}
        disabled={!ready}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div className={boxClassName} id={id} hidden={!open}>
        {open && children}
        {open && closeLabel !== undefined && (
          <button type="button" className="tool-button" onClick={() => close(true)}>
            {closeLabel}
          </button>
        )}
      </div>
    </div>
  );
}
