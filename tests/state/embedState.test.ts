import { describe, expect, it } from 'vitest';
import { formatEmbedPath, parseEmbed } from '../../src/state/embedState.ts';
import { parseState } from '../../src/state/url.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

describe(parseEmbed.name, () => {
  it.each(['', 'actor/olaf-scholz/', 'actor/olaf-scholz/olaf-scholz-2024-05-28/', 'country/us/'])(
    'asks for the same as the full page at %j',
    (path) => {
      const search = '?at=2024-09-13&by=country&stance=opposes';
      const { state, ignored } = parseEmbed(dataset, `embed/${path}`, search);
      expect({ state, ignored }).toEqual(parseState(dataset, path, search));
    },
  );

  it('shows the timeline too', () => {
    expect(parseEmbed(dataset, 'embed/', '?view=timeline').state.view).toBe('timeline');
    expect(parseEmbed(dataset, 'embed/', '?view=timeline').ignored).toEqual([]);
  });

  it('tells of every part it did not understand', () => {
    const { options, ignored } = parseEmbed(dataset, 'embed/', '?view=moon&theme=pink&at=2024-02-30');
    expect(options.theme).toBe('auto');
    expect(ignored.map(({ key }) => key).toSorted()).toEqual(['at', 'theme', 'view']);
  });

  it('answers a request for the table with the chart, and says that the table was asked for', () => {
    expect(parseEmbed(dataset, 'embed/', '?view=table')).toMatchObject({
      state: { view: 'spectrum' },
      wantsTable: true,
      ignored: [],
    });
    expect(parseEmbed(dataset, 'embed/', '').wantsTable).toBe(false);
    expect(parseEmbed(dataset, 'embed/country/us/', '?view=table').wantsTable).toBe(false);
  });
});

describe(formatEmbedPath.name, () => {
  it('stands beside the full page', () => {
    expect(formatEmbedPath(null, dataset)).toBe('embed/');
    expect(formatEmbedPath({ kind: 'country', code: 'US' }, dataset)).toBe('embed/country/us/');
  });
});
