import { describe, expect, it } from 'vitest';
import { divideSelections } from '../../src/build/room.ts';
import { CAPPED_PATH, describeCapped, parseRoom, ROOM } from '../../src/build/roomSettings.ts';
import { planSite } from '../../src/build/site.tsx';
import { EMBEDDED } from '../fixtures/embeds.ts';
import { smallArchive } from '../fixtures/small.ts';

const archive = smallArchive();
const whole = new Map(planSite(archive, EMBEDDED).map((file) => [file.path, file]));
const front = Buffer.byteLength(whole.get('index.html')?.content() ?? '');
/** Room for the front page and the five countries, and for two of six actors. */
const capped = planSite(archive, EMBEDDED, undefined, front * 8.5);
const files = new Map(capped.map(({ path, content }) => [path, content]));
const read = (path: string): string => String(files.get(path)?.() ?? '');

describe(parseRoom.name, () => {
  it('reads both settings, and keeps to its own where they are not set', () => {
    expect(parseRoom('500', '10')).toEqual({ pages: 500_000_000, cards: 10 });
    expect(parseRoom(undefined, '')).toEqual(ROOM);
  });

  it.each(['much', '-1', '1.5'])('refuses %s', (value) => {
    expect(() => parseRoom(value, undefined)).toThrow('STANCE_MAP_MEGABYTES');
  });
});

describe(divideSelections.name, () => {
  it('gives the chart to countries, then to actors, then to statements', () => {
    const actor = { kind: 'actor', id: 'a', statement: null } as const;
    const statement = { kind: 'actor', id: 'a', statement: 'a-1' } as const;
    const country = { kind: 'country', code: 'XA' } as const;
    const all = [null, actor, statement, country];
    expect(divideSelections(all, 4)).toEqual({ full: all, short: [], leading: [] });
    expect(divideSelections(all, 2)).toEqual({
      full: [null, country],
      short: [actor],
      leading: [{ id: 'a', statement: 'a-1' }],
    });
  });
});

describe(planSite.name, () => {
  it('has the same addresses with less room, and lists what is not in full', () => {
    const pagesOf = (paths: Iterable<string>): string[] =>
      [...paths].filter((path) => path.endsWith('.html'));
    expect(pagesOf(files.keys()).toSorted()).toEqual(pagesOf(whole.keys()).toSorted());
    const list = JSON.parse(read(CAPPED_PATH)) as Record<string, string[]>;
    expect(list['withoutChart']).toHaveLength(4);
    expect(list['leadingOn']).toHaveLength(archive.dataset.statements.length);
    expect(describeCapped(capped)[0]).toMatch(/^4 pages are without the chart, and 12 addresses/);
    expect(whole.has(CAPPED_PATH)).toBe(false);
  });

  it('writes a page without the chart, whole without script, with each statement in its place', () => {
    const [path = ''] = (JSON.parse(read(CAPPED_PATH)) as { withoutChart: string[] }).withoutChart;
    const html = read(`${path}index.html`);
    expect(html).not.toContain('<script type="module"');
    expect(html).not.toContain('id="dataset"');
    const id = path.split('/')[1] ?? '';
    for (const detail of archive.details.get(id)?.statements ?? []) {
      expect(html).toContain(`id="${detail.id}"`);
      expect(html).toContain(detail.why);
    }
    expect(read(`embed/${path}index.html`)).toContain(archive.dataset.actors.get(id)?.name);
  });

  it('leads from the address of a statement to its place, and names it to no crawler', () => {
    const html = read('actor/ada-quill/ada-quill-2030-04-20/index.html');
    const to = '/maps/actor/ada-quill/?at=2030-04-20#ada-quill-2030-04-20';
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html).toContain(`<a href="${to}">Ada Quill</a>`);
    expect(html).toContain('noindex');
    expect(read('sitemap.xml')).not.toContain('ada-quill-2030');
    expect(read('embed/actor/ada-quill/ada-quill-2030-04-20/index.html')).toContain(
      'url=/maps/embed/actor/ada-quill/?at=2030-04-20"',
    );
  });
});
