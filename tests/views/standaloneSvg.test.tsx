// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { referencesOf, writeStandalone, type StyleOf } from '../../src/views/standaloneSvg.ts';
import { SPECIMENS } from '../specimens.tsx';

/** How a browser answers, for the few classes that matter here. */
const STYLES: Record<string, Record<string, string>> = {
  picture: { fill: 'rgb(29, 28, 26)', 'font-family': 'system-ui, "Segoe UI", sans-serif' },
  hit: { fill: 'rgba(0, 0, 0, 0)' },
  'sign-for-limited': {
    fill: 'url("https://news.example/#hatch")',
    stroke: 'rgb(52, 139, 151)',
    'stroke-width': '1.4px',
  },
  'apart-line': { stroke: 'rgb(1, 2, 3)', 'stroke-dasharray': '4px, 4px' },
  muted: { filter: 'grayscale(1)' },
};

/** What is said of an element or, for what children take over, of those around it. */
const styleOf: StyleOf = (element, property) => {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    for (const name of one.classList) {
      const value = STYLES[name]?.[property];
      if (value !== undefined) return value;
    }
    if (property === 'filter') return 'none';
  }
  return '';
};

afterEach(cleanup);

function draw(drawing: React.ReactNode): Element {
  const svg = render(<>{drawing}</>).container.querySelector('svg');
  if (!svg) throw new Error('Nothing is drawn.');
  return svg;
}

function parse(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const pictures = SPECIMENS.filter(({ name }) => name.startsWith('picture-'));

describe(writeStandalone.name, () => {
  it.each(pictures.map(({ name, drawing }) => [name, drawing] as const))(
    'writes %s as a file that needs no page',
    (_name, drawing) => {
      const text = writeStandalone(draw(drawing), [], styleOf);
      const document = parse(text);
      expect(text).not.toMatch(/var\(|%"|class=|style=|data-|aria-|role=|tabindex|<a |<script|undefined|NaN/);
      const own = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
      const referred = [...text.matchAll(/(?:xlink:href="#|url\(#)([\w-]+)/g)].map(([, id = '']) => id);
      expect(referred.length).toBeGreaterThan(3);
      expect(referred.filter((id) => !own.has(id) && !id.startsWith('flag-'))).toEqual([]);
      expect(text.replaceAll('http://www.w3.org/', '')).not.toMatch(/href="(?!#)/);
      expect(document.documentElement.getAttribute('width')).toBe('1152');
    },
  );

  it('writes each word that is drawn, once', () => {
    const svg = draw(pictures[0]?.drawing);
    const words = [...svg.querySelectorAll('text')].map((text) => text.textContent?.trim());
    const document = parse(writeStandalone(svg, [], styleOf));
    expect([...document.querySelectorAll('text')].map((text) => text.textContent)).toHaveLength(words.length);
    expect(words.length).toBeGreaterThan(20);
  });

  it('escapes what XML would take for markup', () => {
    const svg = draw(
      <svg className="picture" width="10" height="10" viewBox="0 0 10 10">
        <text>{'<b> & "c"'}</text>
      </svg>,
    );
    const text = writeStandalone(svg, [], styleOf);
    expect(parse(text).querySelector('text')?.textContent).toBe('<b> & "c"');
  });

  it('puts places and widths in px, those of drawings inside the drawing too', () => {
    const svg = draw(
      <svg width="200" height="100" viewBox="0 0 200 100">
        <svg x="25%" y="7" width="50%">
          <rect className="rule" width="100%" height="4" />
        </svg>
      </svg>,
    );
    const document = parse(writeStandalone(svg, [], styleOf));
    expect(document.querySelector('g')?.getAttribute('transform')).toBe('translate(50 7)');
    expect(document.querySelector('rect')?.getAttribute('width')).toBe('100');
  });

  it('writes computed styles in the words of SVG 1.1, and only where they change', () => {
    const svg = draw(
      <svg className="picture" width="9" height="9" viewBox="0 0 9 9">
        <path className="sign-for-limited" d="M0 0" />
        <line className="apart-line" x2="4" />
        <text>plain</text>
      </svg>,
    );
    const document = parse(writeStandalone(svg, [], styleOf));
    const path = document.querySelector('path');
    expect(path?.getAttribute('fill')).toBe('url(#hatch)');
    expect(path?.getAttribute('stroke')).toBe('#348b97');
    expect(path?.getAttribute('stroke-width')).toBe('1.4');
    expect(document.querySelector('line')?.getAttribute('stroke-dasharray')).toBe('4, 4');
    expect(document.documentElement.getAttribute('fill')).toBe('#1d1c1a');
    expect(document.querySelector('text')?.getAttributeNames()).toEqual([]);
  });

  it('drops grounds that only catch the pointer, and brings the filter for grey where it is used', () => {
    const svg = draw(
      <svg width="9" height="9" viewBox="0 0 9 9">
        <rect className="hit" width="9" height="9" />
        <g className="muted">
          <path d="M0 0" />
        </g>
      </svg>,
    );
    const document = parse(writeStandalone(svg, [], styleOf));
    expect(document.querySelector('rect')).toBeNull();
    expect(document.querySelector('g')?.getAttribute('filter')).toBe('url(#grey)');
    expect(document.querySelector('filter')?.id).toBe('grey');
  });

  it('writes words with a line around them twice, the line below: programs know no order of painting', () => {
    const svg = draw(
      <svg width="9" height="9" viewBox="0 0 9 9">
        <text className="haloed">Arvenia</text>
      </svg>,
    );
    const haloed: Readonly<Record<string, string>> = {
      'paint-order': 'stroke',
      stroke: 'rgb(255, 255, 255)',
    };
    const document = parse(
      writeStandalone(svg, [], (element, property) =>
        element.classList.contains('haloed') ? (haloed[property] ?? '') : '',
      ),
    );
    const [below, over] = document.querySelectorAll('text');
    expect(below?.getAttribute('stroke')).toBe('#ffffff');
    expect(over?.hasAttribute('stroke')).toBe(false);
    expect(over?.textContent).toBe('Arvenia');
  });

  it('brings the symbols it is given, colours included', () => {
    const page = draw(
      <svg>
        <symbol id="flag-xx" viewBox="0 0 512 512" className="flag">
          <path fill="#eee" d="M0 0h512" />
        </symbol>
      </svg>,
    );
    const [symbol] = page.querySelectorAll('symbol');
    const svg = draw(
      <svg width="9" height="9" viewBox="0 0 9 9">
        <use href="#flag-xx" x="1" />
      </svg>,
    );
    const document = parse(writeStandalone(svg, symbol ? [symbol] : [], styleOf));
    expect(document.querySelector('symbol')?.outerHTML).toContain('<path fill="#eee" d="M0 0h512"/>');
    expect(document.querySelector('symbol')?.hasAttribute('class')).toBe(false);
  });
});

describe(referencesOf.name, () => {
  it('names what a drawing uses, each once', () => {
    const svg = draw(
      <svg>
        <use href="#flag-xx" />
        <use href="#flag-xx" />
        <use href="#mark-for" />
      </svg>,
    );
    expect(referencesOf(svg)).toEqual(['flag-xx', 'mark-for']);
  });
});
