import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { hasCountries } from '../model/country.ts';
import type { Dataset } from '../model/dataset.ts';
import { copy, fill, plural } from '../model/load.ts';
import type { Findable } from '../model/search.ts';
import { Flag } from './Sign.tsx';

interface SearchBoxProps {
  dataset: Dataset;
  /** What is searched for. */
  query: string;
  /** What it finds, best first. */
  found: readonly Findable[];
  ready: boolean;
  onType: (query: string) => void;
  onOpen: (item: Findable) => void;
  /** Somebody may be about to open this actor. */
  onHint: (actorId: string) => void;
}

const MOST_SUGGESTIONS = 8;

/**
 * Search with suggestions: the combobox with a list popup of the ARIA Authoring Practices Guide. Focus stays
 * in the field; arrows move through the list, Enter opens the panel, Escape closes the list, then clears.
 */
export function SearchBox({ dataset, query, found, ready, onType, onOpen, onHint }: SearchBoxProps) {
  const id = useId();
  const label = hasCountries(dataset) ? copy.search.label : copy.ofSpeakers.search;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const shown = open && query.trim() !== '' ? found.slice(0, MOST_SUGGESTIONS) : [];
  const activeItem = shown[active];
  useEffect(() => {
    if (activeItem?.kind === 'actor') onHint(activeItem.actor.id);
  }, [activeItem, onHint]);

  const choose = (item: Findable | undefined): void => {
    if (!item) return;
    setOpen(false);
    setActive(-1);
    onOpen(item);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = shown.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        setOpen(true);
        setActive(active >= last ? 0 : active + 1);
        break;
      case 'ArrowUp':
        setOpen(true);
        setActive(active <= 0 ? last : active - 1);
        break;
      case 'Enter':
        choose(activeItem ?? shown[0] ?? found[0]);
        break;
      case 'Escape':
        if (shown.length === 0 && query === '') return;
        if (shown.length === 0) onType('');
        setOpen(false);
        setActive(-1);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={copy.search.placeholder}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={activeItem ? `${id}-${active}` : undefined}
        value={query}
        disabled={!ready}
        onChange={(event) => {
          setOpen(true);
          setActive(-1);
          onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(query !== '')}
        onBlur={() => setOpen(false)}
      />
      {query !== '' && (
        <button
          type="button"
          className="search-clear"
          aria-label={copy.search.clear}
          onClick={() => {
            onType('');
            input.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div
        className="suggestions"
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={shown.length === 0}
      >
        {shown.map((item, index) => (
          <Suggestion
            key={keyOf(item)}
            id={`${id}-${index}`}
            item={item}
            selected={index === active}
            hasFlag={dataset.actorsByCountry.has(item.country?.code ?? '')}
            onChoose={() => choose(item)}
          />
        ))}
      </div>
      <span className="visually-hidden" role="status">
        {open && query.trim() !== '' && describeResults(query, found.length)}
      </span>
    </div>
  );
}

interface SuggestionProps {
  id: string;
  item: Findable;
  selected: boolean;
  hasFlag: boolean;
  onChoose: () => void;
}

function Suggestion({ id, item, selected, hasFlag, onChoose }: SuggestionProps) {
  return (
    // The keyboard reaches options through the field, as the pattern wants; a press must not take the focus from it.
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className="suggestion"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {hasFlag && item.country && <Flag code={item.country.code} size={16} />}
      <span>
        {item.kind === 'actor' ? item.actor.name : item.country.name}
        {item.kind === 'actor' && item.country && (
          <span className="suggestion-country"> {item.country.name}</span>
        )}
      </span>
    </button>
  );
}

function keyOf(item: Findable): string {
  return item.kind === 'actor' ? item.actor.id : item.country.code;
}

function describeResults(query: string, found: number): string {
  return found === 0 ? fill(copy.search.none, { q: query }) : plural(copy.search.results, found);
}
