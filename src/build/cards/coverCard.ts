/** Keeps a script that the fonts lack off a card: no words are better than boxes. */
import type { CardBody, CardContent } from '../../model/cardContent.ts';
import type { CardType } from '../../layout/cardType.ts';
import type { ChartWords } from '../../layout/cardChart.ts';
import type { MapCardContent } from '../../layout/cardMap.ts';
import type { TimelineCardContent } from '../../layout/cardTimeline.ts';
import type { ViewWords } from '../../layout/cardView.ts';
import type { SpectrumColumn } from '../../layout/spectrumColumns.ts';
import { formatDay } from '../../model/day.ts';
import type { CardFonts } from './fonts.ts';

type Face = Pick<CardType, 'family' | 'bold'>;
const SERIF: Face = { family: 'serif', bold: false };
const SANS: Face = { family: 'sans', bold: false };
const BOLD: Face = { family: 'sans', bold: true };

/**
 * The content without what the fonts have no characters for. Where the words of a statement, or one of a
 * country's speakers, cannot be set, the card has none: flag, sign, stance, date and site remain.
 */
export function coverCard(content: CardContent, covers: CardFonts['covers']): CardContent {
  const can = (text: string, face: Face): string => (covers(text, face) ? text : '');
  return {
    ...content,
    question: can(content.question, SERIF),
    name: [content.name, ...content.otherNames].find((name) => covers(name, BOLD)) ?? '',
    role: can(content.role, SANS),
    stance: can(content.stance, BOLD),
    qualifier: can(content.qualifier, SANS),
    body: coversBody(content.body, covers) ? content.body : { kind: 'none' },
    footer: content.footer.filter((wording) => covers(wording, SANS)),
    site: can(content.site, BOLD),
  };
}

function coversBody(body: CardBody, covers: CardFonts['covers']): boolean {
  switch (body.kind) {
    case 'quote':
      return covers(`“${body.words}”`, SERIF) && covers(body.attribution + body.label + body.summary, SANS);
    case 'report':
      return covers(body.label, BOLD) && covers(body.words, SANS);
    case 'speakers':
      return body.groups.every(({ label, names }) => covers(label, BOLD) && covers(names.join(''), SANS));
    case 'none':
      return true;
  }
}

/** The same for the front page's card: without names where one cannot be set, and only the labels that can. */
export function coverChart(
  words: ChartWords,
  columns: readonly SpectrumColumn[],
  covers: CardFonts['covers'],
): { words: ChartWords; columns: readonly SpectrumColumn[] } {
  const groups = columns.flatMap((column) => column.groups);
  const drawn =
    groups.every(({ country }) => covers(country?.name ?? '', BOLD)) &&
    groups.every(({ standings }) => standings.every(({ actor }) => covers(actor.shortName, SANS))) &&
    columns.every(({ stance }) => covers(stance.subgroup?.label ?? '', SANS));
  return {
    words: { ...words, ...coverWords(words, covers), drawn },
    columns: columns.map((column) => {
      const { stance } = column;
      return covers(stance.shortLabel, BOLD) ? column : { ...column, stance: { ...stance, shortLabel: '' } };
    }),
  };
}

/** The same for the map: without the names that cannot be set. */
export function coverMap(content: MapCardContent, covers: CardFonts['covers']): MapCardContent {
  const { words, entries, bodies, shapes, names } = content;
  const { plan } = shapes;
  const can = (text: string, face: Face): string => (covers(text, face) ? text : '');
  return {
    words: coverWords(words, covers),
    entries: entries.map((entry) => ({
      ...entry,
      label: can(entry.label, entry.count === null ? SANS : BOLD),
    })),
    bodies: bodies.map((body) => ({ ...body, words: can(body.words, SANS) })),
    shapes: {
      ...shapes,
      plan: { ...plan, insets: plan.insets.map((inset) => ({ ...inset, label: can(inset.label, SANS) })) },
    },
    names: new Map([...names].filter(([, name]) => covers(name, SANS))),
  };
}

/** The same for the timeline: without rows where a name in them cannot be set, or a month over them. */
export function coverTimeline(
  content: TimelineCardContent,
  covers: CardFonts['covers'],
): TimelineCardContent {
  const { words, counts, groups, dataset } = content;
  const { firstDay } = dataset.question;
  const months = Array.from({ length: 12 }, (_, month) =>
    formatDay(`${firstDay.slice(0, 5)}${pad(month + 1)}-01`),
  );
  const drawn =
    months.every((month) => covers(month, SANS)) &&
    groups?.every(
      ({ country, rows }) =>
        covers(country?.name ?? '', BOLD) &&
        rows.every(({ speaker }) => covers(speaker?.actor.shortName ?? '', SANS)),
    );
  return {
    ...content,
    words: coverWords(words, covers),
    counts: counts.map((one) => (covers(one.label, BOLD) ? one : { ...one, label: '' })),
    groups: drawn ? groups : null,
  };
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}

function coverWords({ question, footer, site }: ViewWords, covers: CardFonts['covers']): ViewWords {
  return {
    question: covers(question, SERIF) ? question : '',
    footer: footer.filter((wording) => covers(wording, SANS)),
    site: covers(site, BOLD) ? site : '',
  };
}
