/** What the signs of the timeline mean. */
import type { Question } from './dataset.ts';
import { fill } from './load.ts';
import { timelineCopy } from './loadTimeline.ts';

/** What a timeline draws beside the signs of stances, in reading order. */
export type TimelineSignKind = 'band' | 'hollow' | 'shift' | 'differ' | 'later' | 'party';

/** Each sign of a timeline of speakers or of countries, and its words. */
export function describeTimelineSigns(
  question: Pick<Question, 'about' | 'party'>,
  by: 'leader' | 'country',
): { kind: TimelineSignKind; words: string }[] {
  const words = timelineCopy.legend;
  return [
    { kind: 'band', words: words.band },
    { kind: 'hollow', words: fill(words.hollow, { reasons: reasonsOf(question).join(', ') }) },
    { kind: 'shift', words: words.shift },
    ...(by === 'country' ? [{ kind: 'differ' as const, words: words.differ }] : []),
    { kind: 'later', words: words.later },
    ...(question.party ? [{ kind: 'party' as const, words: question.party.legend }] : []),
  ];
}

/** Why a statement does not decide, in words that follow "it". */
function reasonsOf({ about }: Pick<Question, 'about'>): string[] {
  const words = timelineCopy.legend;
  const aside = about?.values.filter(({ counts }) => !counts) ?? [];
  return [words.settlesNothing, ...aside.map(({ label }) => fill(words.aside, { about: label }))];
}
