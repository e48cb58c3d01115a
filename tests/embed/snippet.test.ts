import { describe, expect, it } from 'vitest';
import { formatImageSnippet } from '../../src/embed/snippet.ts';

const CARD = { path: 'cards/a.png', alt: 'Ada Quill: “No & no”', width: 1200, height: 630 };

describe(formatImageSnippet.name, () => {
  it('is the image with its description and size, as a link to the page', () => {
    expect(
      formatImageSnippet(CARD, 'https://site.example/cards/a.png', 'https://site.example/?at=x&q=y'),
    ).toBe(
      '<a href="https://site.example/?at=x&amp;q=y"><img src="https://site.example/cards/a.png" ' +
        'width="1200" height="630" alt="Ada Quill: “No &amp; no”"></a>',
    );
  });

  it('lets no words become markup', () => {
    const alt = '"><script>alert(1)</script>';
    const html = formatImageSnippet({ ...CARD, alt }, 'https://a/', 'https://b/');
    expect(html).not.toContain('<script');
    expect(html.match(/"/g)).toHaveLength(10);
  });
});
