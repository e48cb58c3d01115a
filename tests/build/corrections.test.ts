/** A correction is shown wherever its statement is. */
import { describe, expect, it } from 'vitest';
import { planSite } from '../../src/build/site.tsx';
import { describeCorrection } from '../../src/model/describeCorrection.ts';
import { smallEmbeddedFiles } from '../fixtures/embeds.ts';
import { drawPage } from '../fixtures/pages.ts';
import { smallArchive } from '../fixtures/small.ts';

const SAID =
  'Corrected on 15 June 2030. What was wrong: A venue was given that the source does not name. What it is now: No venue is given.';

describe(describeCorrection.name, () => {
  it('says when, what was wrong, and what it is now', () => {
    const [first, withdrawn] = smallArchive().corrections;
    expect(first && describeCorrection(first)).toBe(SAID);
    expect(withdrawn && describeCorrection(withdrawn)).toBe(
      'Corrected on 16 June 2030. What was wrong: The words were those of a spokesperson.',
    );
  });
});

describe(planSite.name, () => {
  it.each([
    ['the panel of the speaker', 'actor/cleo-marsh/'],
    ['the page of the statement', 'actor/cleo-marsh/cleo-marsh-2030-03-20/'],
    ['the card for articles', 'embed/actor/cleo-marsh/cleo-marsh-2030-03-20/'],
    ['the chart for articles', 'embed/'],
  ])('tells a correction in %s', (_, address) => {
    expect(drawPage(address, smallEmbeddedFiles)).toContain(SAID);
  });

  it('leads from the list of corrections to the statement, also where it was withdrawn', () => {
    const about = drawPage('about/', smallEmbeddedFiles).replace(/<!-- -->/g, '');
    expect(about).toContain('>cleo-marsh-2030-03-20</a>: What was wrong: A venue was given');
    expect(about).toContain('href="/maps/actor/cleo-marsh/cleo-marsh-2030-03-25/">cleo-marsh-2030-03-25</a>');
    expect(drawPage('actor/cleo-marsh/cleo-marsh-2030-03-25/', smallEmbeddedFiles)).toContain(
      'were those of a spokesperson',
    );
  });

  it('says nothing of a correction where there is none', () => {
    expect(drawPage('actor/dov-lund/', smallEmbeddedFiles)).not.toContain('Corrected on');
  });
});
