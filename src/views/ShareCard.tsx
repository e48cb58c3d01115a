import type { ReactNode } from 'react';
import { CARD, CARD_MARGIN, CARD_RULE, type PlacedCard, type PlacedText } from '../layout/cardPage.ts';
import type { PlacedChartCard } from '../layout/cardChart.ts';
import { round } from '../layout/round.ts';
import type { Question, Tone } from '../model/dataset.ts';
import { SignDefinitions } from './SignDefinitions.tsx';
import { SpectrumSection, type SpectrumContext } from './SpectrumSection.tsx';

interface CardFrameProps {
  /** Rules and colours, as CSS without custom properties. */
  styles: string;
  question: Pick<Question, 'stances'>;
  children: ReactNode;
}

/** The ground of a share image, with the signs that everything on it refers to. Flags are added by the build. */
export function CardFrame({ styles, question, children }: CardFrameProps) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={CARD.width} height={CARD.height}>
      <style>{styles}</style>
      <SignDefinitions question={question} />
      <rect className="card-ground" width={CARD.width} height={CARD.height} />
      {children}
    </svg>
  );
}

/** A share image of one statement, speaker or country. */
export function ShareCard({ card }: { card: PlacedCard }) {
  return (
    <>
      <CardRule tone={card.tone} x={0} y={0} width={CARD.width} height={CARD_RULE} />
      <CardLines lines={card.lines} />
      {card.flags.map(({ code, x, y, size }) => (
        <use key={code} href={`#flag-${code.toLowerCase()}`} x={x} y={y} width={size} height={size} />
      ))}
      {card.signs.map(({ tone, x, y, size }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(${round(size / SIGN_HEIGHT)})`}>
          <use href={`#mark-${tone}`} />
        </g>
      ))}
      <CardTexts texts={card.texts} />
    </>
  );
}

/** The share image of the front page: the spectrum itself, drawn by the parts that draw it on the page. */
export function ChartCard({ card, toneOf }: { card: PlacedChartCard; toneOf: (stance: string) => Tone }) {
  const { rules, lines, texts, chart } = card;
  return (
    <>
      {rules.map((rule) => (
        <CardRule key={rule.x} {...rule} />
      ))}
      <CardLines lines={lines} />
      <CardTexts texts={texts} />
      {chart && (
        <svg
          className="card-chart"
          x={chart.x}
          y={chart.y}
          width={chart.width}
          height={chart.height}
          viewBox={chart.viewBox.join(' ')}
        >
          {chart.layout.sections.map((section) => (
            <SpectrumSection
              key={section.top}
              section={section}
              headed={false}
              context={{ ...UNTOUCHED, toneOf }}
            />
          ))}
        </svg>
      )}
    </>
  );
}

/** A picture has no links, no names for machines, and nothing lit. */
const UNTOUCHED: Omit<SpectrumContext, 'toneOf'> = {
  actorHref: () => '',
  countryHref: () => '',
  labels: new Map(),
  tabStop: null,
  litCountry: null,
  selectedActor: null,
  selectedCountry: null,
  matches: null,
};

/** Height of a mark as it is defined, px: its shapes are drawn about this large. */
const SIGN_HEIGHT = 11;

/** How much larger than on a page the pattern of a rule is drawn. */
const RULE_SCALE = 2.5;

/** A rule in a stance's colour and pattern. */
export function CardRule(props: { tone: Tone; x: number; y: number; width: number; height: number }) {
  const { tone, x, y, width, height } = props;
  return (
    <g transform={`translate(${x} ${y}) scale(${RULE_SCALE})`}>
      <rect
        className={`rule-${tone}`}
        width={round(width / RULE_SCALE)}
        height={round(height / RULE_SCALE)}
      />
    </g>
  );
}

/** Hairlines from margin to margin. */
export function CardLines({ lines }: { lines: readonly number[] }) {
  return lines.map((y) => (
    <line key={y} className="card-hairline" x1={CARD_MARGIN} x2={CARD.width - CARD_MARGIN} y1={y} y2={y} />
  ));
}

/** Text as it was placed, a line each. */
export function CardTexts({ texts }: { texts: readonly PlacedText[] }) {
  return texts.map(({ lines, type, leading, ink, x, y, hang }) => (
    <text
      key={`${x} ${y}`}
      className={`card-${type.family} card-${ink}`}
      fontSize={type.size}
      fontWeight={type.bold ? 700 : 400}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={index === 0 ? x - hang : x} y={y + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}
