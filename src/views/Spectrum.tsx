import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { describeCount } from '../model/describe.ts';
import type { Dataset, Day } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { copy, fill } from '../model/load.ts';
import type { WidthStep } from '../layout/frame.ts';
import { layoutArrow, layoutLinks } from '../layout/links.ts';
import { MOVE_KEYS, nearestStop, nextStop, stopsOf, type MoveKey } from '../layout/navigate.ts';
import type { SpectrumLayout } from '../layout/spectrum.ts';
import { CountsBar } from './CountsBar.tsx';
import { Sign } from './Sign.tsx';
import { SpectrumSection, type SpectrumContext } from './SpectrumSection.tsx';
import { useMovement } from './useMovement.ts';

/** One drawing for one range of widths. */
export interface SpectrumDrawing {
  step: WidthStep;
  layout: SpectrumLayout;
}

/** What the panel shows. */
export type SpectrumSelection = { kind: 'actor'; id: string } | { kind: 'country'; code: string };

interface SpectrumProps {
  dataset: Dataset;
  day: Day;
  /** All drawings before the width is known (CSS shows one); then the one that fits. */
  drawings: readonly SpectrumDrawing[];
  /** Set on the element whose width counts. */
  frame: RefObject<HTMLDivElement | null>;
  /** Its width in px; null until it is known. */
  width: number | null;
  selected: SpectrumSelection | null;
  actorHref: (id: string) => string;
  countryHref: (code: string) => string;
  /** Somebody may be about to open this actor. */
  onHint: (actorId: string) => void;
}

/** How far from a mark (px) a pointer still means it. */
const REACH_OF_POINTER = 16;

/** The main chart: columns of speakers in country groups. One tab stop; arrows move inside. */
export function Spectrum(props: SpectrumProps) {
  const { dataset, day, drawings, frame, width, selected, onHint } = props;
  const [active, setActive] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const drawn = width === null ? null : (drawings[0]?.layout ?? null);
  const stops = useMemo(() => (drawn ? stopsOf(drawn) : []), [drawn]);
  const inner = useRef<HTMLDivElement>(null);
  useMovement(inner, stops, width);

  const selectedActor = selected?.kind === 'actor' ? selected.id : null;
  const selectedCountry = selected?.kind === 'country' ? selected.code : null;
  const known = (id: string | null): string | null => (stops.some((stop) => stop.id === id) ? id : null);
  const tabStop = known(active) ?? known(selectedActor && `actor:${selectedActor}`) ?? stops[0]?.id ?? null;
  const countryOf = (stop: string | null): string | null => {
    if (stop === null) return null;
    if (stop.startsWith('actor:')) return dataset.actors.get(stop.slice('actor:'.length))?.country ?? null;
    return stop.split(':').at(-1) ?? null;
  };
  const litCountry =
    countryOf(pointed) ??
    countryOf(focused) ??
    selectedCountry ??
    countryOf(selectedActor && `actor:${selectedActor}`);
  const context: SpectrumContext = { ...props, tabStop, litCountry, selectedActor, selectedCountry };

  const point = (event: PointerEvent): string | null => {
    const box = inner.current?.getBoundingClientRect();
    if (!box || !drawn || drawn.stacked) return stopIn(event.target);
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    return nearestStop(stops, place, box.width, REACH_OF_POINTER)?.id ?? null;
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const stop = point(event);
    setPointed(stop);
    if (stop?.startsWith('actor:')) onHint(stop.slice('actor:'.length));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = stopIn(event.target);
    if (from === null || !isMoveKey(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = nextStop(stops, from, event.key);
    if (!next) return;
    inner.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(next.id)}"]`)?.focus();
  };
  const onFocus = (stop: string | null): void => {
    setFocused(stop);
    if (stop !== null) setActive(stop);
    if (stop?.startsWith('actor:')) onHint(stop.slice('actor:'.length));
  };

  const label = fill(copy.chartLabel, { asOf: fill(copy.asOf, { day: formatDay(day) }) });
  const links = drawn && width !== null && litCountry !== null ? layoutLinks(drawn, litCountry, width) : [];
  const arrow =
    drawn && width !== null && selectedActor !== null ? layoutArrow(drawn, selectedActor, width) : null;
  return (
    <div className="spectrum" ref={frame}>
      <p id="chart-help" className="visually-hidden">
        {copy.chartHelp}
      </p>
      {/* Listens for what bubbles up from the links inside, which are what a keyboard reaches. */}
      <div
        ref={inner}
        id="chart"
        role="group"
        aria-label={label}
        aria-describedby="chart-help"
        tabIndex={-1}
        className={(pointed ?? focused) ? 'spectrum-inner is-pointed' : 'spectrum-inner'}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
        onKeyDown={onKeyDown}
        onFocus={(event) => onFocus(stopIn(event.target))}
        onBlur={() => onFocus(null)}
      >
        {drawings.map(({ step, layout }) => (
          <div
            key={step}
            className={width === null ? `spectrum-step step-${step}` : 'spectrum-step step-shown'}
          >
            {layout.stacked && <CountsBar columns={layout.sections.flatMap((section) => section.columns)} />}
            <div className="spectrum-sections">
              {layout.sections.map((section) => {
                const first = section.columns[0];
                if (!layout.stacked || !first) {
                  return <SpectrumSection key="all" section={section} stacked={false} context={context} />;
                }
                return (
                  <section key={first.stance.id} id={`stance-${first.stance.id}`} className="stacked-section">
                    <h3 className={`stacked-heading tone-${first.stance.tone}`}>
                      <Sign tone={first.stance.tone} />
                      <span className="stacked-label">{first.stance.label}</span>{' '}
                      <span className="stacked-count">{describeCount(first.count)}</span>
                    </h3>
                    <SpectrumSection section={section} stacked context={context} />
                  </section>
                );
              })}
              {(links.length > 0 || arrow !== null) && (
                <svg className="spectrum-links" aria-hidden="true" focusable="false">
                  {links.map((path) => (
                    <path key={path} className="link" d={path} />
                  ))}
                  {arrow !== null && <path className="arrow" d={arrow} markerEnd="url(#arrowhead)" />}
                </svg>
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function isMoveKey(key: string): key is MoveKey {
  return (MOVE_KEYS as readonly string[]).includes(key);
}

/** The stop that an event happened in; null for anywhere else. */
function stopIn(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-stop]')?.getAttribute('data-stop') ?? null;
}
