import { describe, expect, it } from 'vitest';
import { findBlocking, untilDrawn } from './firstPaint.ts';

describe(untilDrawn.name, () => {
  it('ends where the element ends that holds what is drawn, whatever stands inside it', () => {
    const html = '<main><div id="chart"><div>1</div><div><div>2</div></div>3</div><p>after</p></main>';
    expect(untilDrawn(html, 'chart')).toBe('<main><div id="chart"><div>1</div><div><div>2</div></div>3');
    expect(untilDrawn('<body><h1 id="a">A</h1><p>', 'text')).toBe('<body><h1 id="a">A');
  });

  it('says which element is missing, or has no end', () => {
    expect(() => untilDrawn('<p>', 'card')).toThrow('No <main in the page.');
    expect(() => untilDrawn('<main><p>', 'card')).toThrow('<main has no end.');
  });
});

describe(findBlocking.name, () => {
  it('finds scripts that the parser waits for, and style sheets, and nothing that comes later', () => {
    const html = `
      <script src="/start.js" data-day="2030-03-01"></script>
      <script defer src="/frame.js"></script>
      <script async src="/early.js"></script>
      <script type="module" crossorigin src="/first.js"></script>
      <script type="application/json" id="dataset">{}</script>
      <link rel="stylesheet" href="/page.css"><link rel="modulepreload" href="/d3.js">`;
    expect(findBlocking(html)).toEqual(['/start.js', '/page.css']);
  });
});
