/** Keeps a script that the fonts lack off a card: no words are better than boxes. */
import type { CardBody, CardContent } from '../../model/cardContent.ts';
import type { CardType } from '../../layout/cardType.ts';
import type { ChartWords } from '../../layout/cardChart.ts';
import type { SpectrumColumn } from '../../layout/spectrumColumns.ts';
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
    words: {
      ...words,
      question: covers(words.question, SERIF) ? words.question : '',
      footer: words.footer.filter((wording) => covers(wording, SANS)),
      site: covers(words.site, BOLD) ? words.site : '',
      drawn,
    },
    columns: columns.map((column) => {
      const { stance } = column;
      return covers(stance.shortLabel, BOLD) ? column : { ...column, stance: { ...stance, shortLabel: '' } };
    }),
  };
}
