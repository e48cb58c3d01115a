import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { planDataFiles } from '../../src/build/dataFiles.ts';
import { CONTROLS, type Archive } from '../../src/model/dataset.ts';
import { describeCitation } from '../../src/model/describeData.ts';
import { fieldWords } from '../../src/model/loadFields.ts';
import { lateCopy } from '../../src/model/loadLate.ts';
import { about } from '../../src/model/loadAbout.ts';
import { describeDataFields } from '../../src/model/schemaFields.ts';
import { AboutPage } from '../../src/pages/AboutPage.tsx';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const small = smallArchive();
const { question } = small.dataset;

describe(AboutPage.name, () => {
  it('tells how many statements there are, how many are quoted and how many reported', () => {
    expect(textOf(small)).toContain('It holds 12 statements by 6 speakers of 4 countries and bodies');
    expect(textOf(small)).toContain('1 of them are quoted; 11 are reported in our own words');
  });

  it('tells how research and coding were made, and how far two codings agree', () => {
    const text = textOf(small);
    for (const { title } of small.method.sections) expect(text).toContain(title);
    expect(text).toContain('6 of the 14 sources give no date.');
    expect(text).toContain('In 1 of the 12 statements coded twice the two codings differed.');
    expect(text).toContain(`${small.coding.note}`);
    expect(text).toContain(`${question.about?.field}90.0 %0.800`);
  });

  it('explains each stance, and lists outlets by control with counts that add up to all', () => {
    const text = textOf(realArchive);
    for (const { label } of realArchive.dataset.question.stances) expect(text).toContain(label);
    const counts = CONTROLS.map((control) => {
      const [, outlets = 'none'] =
        new RegExp(`<th scope="row">${lateCopy.control[control]}</th><td>(\\d+)</td>`).exec(
          render(realArchive),
        ) ?? [];
      return Number(outlets);
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(realArchive.outlets.length);
  });

  it('tells what was looked for and not found, what was left out, and what was corrected', () => {
    const text = textOf(small);
    expect(text).toContain('Statements by Dorland were looked for and none was found (1 July 2030).');
    for (const { what } of small.omissions) expect(text).toContain(what);
    for (const { what } of small.corrections) expect(text).toContain(what);
  });

  it('links every file to download with its format and size', () => {
    const html = render(small);
    for (const { path, content } of planDataFiles(small, null)) {
      expect(html).toContain(`href="/maps/${path}" download="kites-over-belmora-`);
      const size = Math.ceil(Buffer.byteLength(content()) / 1000);
      const words = (about.downloads.files as Record<string, { label: string; format: string }>)[path];
      expect(textOf(small)).toContain(`${words?.label} (${words?.format}, ${size}\u00a0kB)`);
    }
  });

  it('explains every field of the data files, by the words that editor programs show', () => {
    const text = textOf(small);
    const words = Object.values(fieldWords).flatMap((fields) => Object.entries(fields));
    expect(words.length).toBeGreaterThan(100);
    for (const [name, meaning] of words) {
      expect(text).toContain(name);
      expect(text).toContain(meaning);
    }
  });

  it('says from the data what the discourse network takes for agreement', () => {
    expect(textOf(small)).toContain(
      'Agreement is 1 for “Supports, no limit named” and “Supports, within limits”, 0 for “Opposes”, and empty for “Left open” and “Disputes the premise”',
    );
  });

  it('says how to cite the data, and under which licence; and that nothing is collected', () => {
    const text = textOf(small);
    expect(text).toContain(describeCitation(question, 'https://news.example/maps/'));
    expect(text).toContain(about.licence.text);
    expect(text).toContain(about.privacy.text);
  });

  it('leaves no place unfilled', () => {
    for (const archive of [small, realArchive]) {
      expect(withoutFields(textOf(archive))).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('takes its figures from the data: no count is typed into its words', () => {
    const { intro, stances, agreement, outlets, silence, weaknesses, downloads, columns, cite } = about;
    const words = [
      intro,
      realArchive.method,
      stances,
      agreement,
      outlets,
      silence,
      weaknesses,
      downloads,
      columns,
      cite,
    ];
    // Allowed are days, the names of licences and standards, and what the rules of the tables are about.
    const allowed =
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b|CC BY 4\.0|RFC 4180|UTF-8|is 1 for|, 0 for/g;
    expect(
      JSON.stringify(words)
        .replace(allowed, '')
        .match(/.{0,30}\d.{0,30}/g) ?? [],
    ).toEqual([]);
  });
});

function render(archive: Archive): string {
  const downloads = planDataFiles(archive, null).map(({ path, content }) => ({
    path,
    bytes: Buffer.byteLength(content()),
  }));
  return renderToStaticMarkup(
    <AboutPage
      {...{ archive, downloads }}
      base="/maps/"
      address="https://news.example/maps/"
      fields={describeDataFields()}
      licences={null}
    />,
  );
}

/** The text without the fields of the data files: what they mean names the places of sentences. */
function withoutFields(text: string): string {
  const [start, end] = [about.fields.title, about.embed.title].map((title) => text.indexOf(title));
  return text.slice(0, start) + text.slice(end);
}

/** What is read on the page. */
function textOf(archive: Archive): string {
  const html = render(archive).replace(/<[^>]+>/g, '');
  return html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}
