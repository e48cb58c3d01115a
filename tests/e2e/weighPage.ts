/** What a page costs a browser: what it asks for, and how much there is of it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { settle } from './explorer.ts';
import { findBlocking, untilDrawn } from './firstPaint.ts';
import type { PageType } from './pageTypes.ts';
import { compress, measureFile } from './sizes.ts';
import type { Site } from './sites.ts';

/** The parts of a page by tag and class: how many elements, and how many letters of HTML. */
export interface Parts {
  nodes: Record<string, number>;
  letters: Record<string, number>;
}

/** What a page costs. The icon of the browser's tab is not counted: it is asked for at some time or never. */
export interface Weight {
  /** Every file that the page asks for, by its name without hash, itself included: bytes in Brotli. */
  files: Record<string, number>;
  /** As it is delivered; null of a view that only script draws, whose HTML is the front page's. */
  delivered: Parts | null;
  /** Its elements by part, once the script has done its work. */
  shown: Record<string, number>;
  /** Bytes in Brotli before it can be drawn; null where script draws it. */
  firstPaint: number | null;
}

/** Opens a page of a site that is being served, without script and then with it, and weighs it. */
export async function weighPage(browser: Browser, page: Page, type: PageType, site: Site): Promise<Weight> {
  const address = type.address(site.folder);
  const asked = new Set<string>();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http') || url.pathname.endsWith('/favicon.svg')) return;
    asked.add(fileOf(url.pathname.slice(site.base.length)));
  });
  await page.goto(site.url + address);
  if (type.shown !== null) await page.locator(type.shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  await settle(page);
  const { nodes: shown } = await page.evaluate(weighParts);
  const files = [...asked]
    .toSorted()
    .map((name) => [nameFile(name), measureFile(site.folder, name)] as const);
  return {
    files: Object.fromEntries(files),
    delivered: type.drawn === null ? null : await weighDelivered(browser, site.url + address),
    shown,
    firstPaint: type.drawn === null ? null : measureFirstPaint(site, fileOf(address), type.drawn),
  };
}

/** The parts of a page as it is delivered, read by a browser that runs no script. */
export async function weighDelivered(browser: Browser, url: string): Promise<Parts> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await page.evaluate(weighParts);
  } finally {
    await context.close();
  }
}

/** The name of a script of the site without the hash that changes with its content. */
export function nameFile(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.js$)/, '');
}

function measureFirstPaint(site: Site, file: string, drawn: NonNullable<PageType['drawn']>): number {
  const html = untilDrawn(readFileSync(`${site.folder}/${file}`, 'utf8'), drawn);
  const blocking = findBlocking(html).map((path) => measureFile(site.folder, path.slice(site.base.length)));
  return blocking.reduce((total, bytes) => total + bytes, compress(html));
}

/** The file that answers an address. */
function fileOf(address: string): string {
  const path = address.replace(/\?.*/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Runs in the page. An element without a class of its own belongs to the nearest around it that has one. */
function weighParts(): Parts {
  const nodes: Record<string, number> = {};
  const letters: Record<string, number> = {};
  for (const element of document.querySelectorAll('*')) {
    const named = element.closest('[class], [id], style, script') ?? element;
    const [first] = named.classList;
    // Symbols and cards have an id each: together they are one part.
    const id = /^(symbol|article|[a-z]*grad)/i.test(named.localName) ? '' : named.id && `#${named.id}`;
    const name = named.localName + (first === undefined ? id : `.${first}`);
    const attributes = [...element.attributes].map(({ name: key, value }) => ` ${key}="${value}"`.length);
    const texts = [...element.childNodes].map((child) => (child instanceof Text ? child.data.length : 0));
    const tags = element.localName.length * 2 + '<></>'.length;
    nodes[name] = (nodes[name] ?? 0) + 1;
    letters[name] = (letters[name] ?? 0) + [...attributes, ...texts].reduce((sum, one) => sum + one, tags);
  }
  return { nodes, letters };
}
