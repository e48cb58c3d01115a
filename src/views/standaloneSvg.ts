/**
 * A drawing of the page as a file of its own, which any program that knows SVG 1.1 reads: styles written out as
 * attributes, places in px, no link, no class, no variable. Nothing of a browser is asked for in here: the hook
 * that calls it says how an element is styled.
 */
import { escapeHtml } from '../model/escapeHtml.ts';

/** The computed value of a property of an element, as `getComputedStyle` gives it. */
export type StyleOf = (element: Element, property: string) => string;

/** Properties that children take over; written where they change. With what holds outside of every drawing. */
const INHERITED: readonly (readonly [string, string])[] = [
  ['fill', '#000000'],
  ['stroke', 'none'],
  ['stroke-width', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linejoin', 'miter'],
  ['text-anchor', 'start'],
  ['font-family', ''],
  ['font-size', ''],
  ['font-style', 'normal'],
  ['font-weight', '400'],
];

/** Properties of one element alone, with the value that need not be written. */
const OWN: readonly (readonly [string, string])[] = [
  ['opacity', '1'],
  ['filter', 'none'],
];

/** Attributes that are written as they stand; all others belong to the page. */
const KEPT = new Set(
  'clipPathUnits cx cy d dy height id patternTransform patternUnits points r rx ry transform viewBox width x x1 x2 y y1 y2 clip-path'.split(
    ' ',
  ),
);

/** Lengths across, which may be percentages of the drawing they stand in. */
const ACROSS = new Set(['x', 'x1', 'x2', 'width']);

const GREY = '<filter id="grey"><feColorMatrix type="saturate" values="0"/></filter>';

/** Writes a drawing as an SVG file; `symbols` are what it refers to and does not hold itself. */
export function writeStandalone(drawing: Element, symbols: readonly Element[], styleOf: StyleOf): string {
  const size = ['width', 'height', 'viewBox'].map((name) => ` ${name}="${drawing.getAttribute(name) ?? ''}"`);
  const initial = new Map(INHERITED);
  const { attributes, inherited } = stylesOf(drawing, initial, styleOf);
  const room = Number(drawing.getAttribute('width'));
  const inside = childrenOf(drawing)
    .map((child) => write(child, room, inherited, styleOf))
    .join('');
  // Symbols bring their colours along as attributes.
  const brought = symbols.map((symbol) => writeSymbol(symbol)).join('');
  const grey = inside.includes('url(#grey)') ? GREY : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"',
    ` version="1.1"${size.join('')}${attributes}>`,
    `<defs>${brought}${grey}</defs>`,
    inside,
    '</svg>\n',
  ].join('');
}

/** The ids that a drawing refers to, each once. */
export function referencesOf(drawing: Element): string[] {
  const uses = [...drawing.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
  return [...new Set(uses)].map((href) => href.replace(/^#/, ''));
}

function childrenOf(element: Element): Element[] {
  return [...element.children];
}

type Inherited = ReadonlyMap<string, string>;

function write(element: Element, room: number, from: Inherited, styleOf: StyleOf): string {
  const name = element.localName;
  // Drawn by selecting and by shifts only, which a picture shows nothing of.
  if (name === 'marker' || name === 'title') return '';
  const { attributes, inherited, isSeen } = stylesOf(element, from, styleOf);
  if (name === 'rect' && !isSeen) return '';
  if (name === 'text' && haloOf(element, styleOf)) return writeHaloed(element, room, from, styleOf);
  if (name === 'text' || name === 'tspan') {
    return `<${name}${placeOf(element, room)}${attributes}>${textOf(element, room, inherited, styleOf)}</${name}>`;
  }
  // A drawing inside the drawing is a group at its place: not every program knows it, and its percentages.
  const isFrame = name === 'svg';
  const inner = isFrame ? toPx(element.getAttribute('width') ?? '0', room) : room;
  const inside = childrenOf(element)
    .map((child) => write(child, inner, inherited, styleOf))
    .join('');
  const tag = isFrame || name === 'a' ? 'g' : name;
  const place = isFrame ? moveOf(element, room) : placeOf(element, room);
  if (tag === 'g' && inside === '') return '';
  if (tag === 'g' && place + attributes === '') return inside;
  return inside === '' ? `<${tag}${place}${attributes}/>` : `<${tag}${place}${attributes}>${inside}</${tag}>`;
}

/** True for words with a line around them that is painted first, in words that SVG 1.1 does not have. */
function haloOf(element: Element, styleOf: StyleOf): boolean {
  return styleOf(element, 'paint-order').startsWith('stroke') && styleOf(element, 'stroke') !== 'none';
}

/** The line around words, and the words without it over it. */
function writeHaloed(element: Element, room: number, from: Inherited, styleOf: StyleOf): string {
  const plain: StyleOf = (one, property) => (property === 'stroke' ? 'none' : styleOf(one, property));
  return [styleOf, plain]
    .map((styles) => {
      const { attributes, inherited } = stylesOf(element, from, styles);
      return `<text${placeOf(element, room)}${attributes}>${textOf(element, room, inherited, styles)}</text>`;
    })
    .join('');
}

/** Words, and lines of words; spaces at their ends only part what a screen reader reads. */
function textOf(element: Element, room: number, inherited: Inherited, styleOf: StyleOf): string {
  const lines = childrenOf(element);
  if (lines.length === 0) return escapeHtml((element.textContent ?? '').trim());
  return lines.map((line) => write(line, room, inherited, styleOf)).join('');
}

/** A symbol as it is, but for what belongs to the page. */
function writeSymbol(symbol: Element): string {
  const attributes = [...symbol.attributes]
    .filter(({ name }) => !/^(class|style|aria-|data-|on)/.test(name))
    .map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const inside = childrenOf(symbol).map(writeSymbol).join('');
  const name = symbol.localName;
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

function moveOf(element: Element, room: number): string {
  const x = toPx(element.getAttribute('x') ?? '0', room);
  const y = Number(element.getAttribute('y') ?? 0);
  return x === 0 && y === 0 ? '' : ` transform="translate(${x} ${y})"`;
}

function placeOf(element: Element, room: number): string {
  const kept = [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'href') return [` xlink:href="${escapeHtml(value)}"`];
    if (!KEPT.has(name)) return [];
    return [` ${name}="${escapeHtml(ACROSS.has(name) ? String(toPx(value, room)) : value)}"`];
  });
  return element.localName === 'a' ? '' : kept.join('');
}

function toPx(length: string, room: number): number {
  const number = parseFloat(length);
  return Math.round((length.endsWith('%') ? (number / 100) * room : number) * 100) / 100;
}

/** The attributes that give an element its look, and what its children take over. */
function stylesOf(element: Element, from: Inherited, styleOf: StyleOf) {
  const inherited = new Map(from);
  const changed = INHERITED.flatMap(([property]) => {
    const value = plainValue(styleOf(element, property));
    if (value === '' || value === from.get(property)) return [];
    inherited.set(property, value);
    return [` ${property}="${escapeHtml(value)}"`];
  });
  const own = OWN.flatMap(([property, usual]) => {
    const value = plainValue(styleOf(element, property));
    return value === '' || value === usual ? [] : [` ${property}="${escapeHtml(value)}"`];
  });
  const isSeen = ['fill', 'stroke'].some((property) => inherited.get(property) !== 'none');
  return { attributes: [...changed, ...own].join(''), inherited, isSeen };
}

/** A computed value in the words of SVG 1.1: hexadecimal colours, bare numbers, bare references. */
function plainValue(value: string): string {
  return value
    .replace(/rgba\(\d+, \d+, \d+, 0\)/g, 'none')
    .replace(/rgb\((\d+), (\d+), (\d+)\)/g, (_all, ...parts: string[]) => toHex(parts.slice(0, 3)))
    .replace(/url\("?[^"#)]*(#[^")]+)"?\)/g, 'url($1)')
    .replace(/^grayscale\(1\)$/, 'url(#grey)')
    .replace(/(?<=\d)px\b/g, '')
    .replace(/"/g, "'");
}

function toHex(parts: readonly string[]): string {
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
