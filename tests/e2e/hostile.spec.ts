/** Strangers and hostile hosts: 10,000 messages to a frame and to an article, in a real browser. */
import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { anyMessage } from '../embed/hostile.ts';
import { expectFitting, test } from './articles.ts';
import { articleAddress, type Origins } from './origins.ts';
import { expect } from './test.ts';

const COUNT = 10_000;
const SEED = 20_261_125;

test.use({ provoked: [/^request to another host: http:\/\/127\.0\.0\.1:/] });

/** Made-up messages that can travel into a page, as text. */
function makeMessages(): string[] {
  return fc.sample(anyMessage, { numRuns: COUNT, seed: SEED }).map((message) => {
    const text: string | undefined = JSON.stringify(message, (_, part: unknown) =>
      typeof part === 'bigint' ? Number(part) : part,
    );
    return text ?? 'null';
  });
}

/** An article with one embed of ours and one of a stranger, both loaded. */
async function open(page: Page, origins: Origins): Promise<void> {
  await page.goto(articleAddress(origins, 'own', ['embed/minimal/chart/']));
  await expectFitting(page, 1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const stranger = document.createElement('iframe');
        stranger.addEventListener('load', () => resolve());
        stranger.src = new URL('article.css', location.href).href;
        document.body.append(stranger);
      }),
  );
  await page.evaluate(() => {
    const stranger = [...document.querySelectorAll('iframe')].at(-1)?.contentWindow;
    if (!stranger) throw new Error('The stranger is missing.');
    // Made in the stranger's window, so that the browser names it as the sender.
    const make = Reflect.get(stranger, 'Function') as FunctionConstructor;
    Reflect.set(
      window,
      'postAsStranger',
      Reflect.construct(make, ['to', 'what', 'to.postMessage(what, "*")']),
    );
  });
}

test('a frame answers its parent with heights and a stranger not at all, and stays where it is', async ({
  page,
  origins,
}) => {
  await open(page, origins);
  const addresses = page.frames().map((frame) => frame.url());
  const said = await page.evaluate(async (messages) => {
    const ours = document.querySelector('iframe')?.contentWindow;
    if (!ours) throw new Error('The frame is missing.');
    // The burst is over when this begins, so that all that is said from here on is an answer.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    const count = { toStranger: 0, toParent: 0, other: 0 };
    let sender: 'toStranger' | 'toParent' = 'toStranger';
    const isHeight = (data: unknown): boolean =>
      typeof data === 'string'
        ? /^\{"src":"http|^\[iFrameSizer\]/.test(data)
        : typeof data === 'object' && data !== null && ('height' in data || 'value' in data);
    window.addEventListener('message', ({ data, source }) => {
      if (source !== ours) return;
      count[sender] += 1;
      if (!isHeight(data)) count.other += 1;
    });
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
    const post = Reflect.get(window, 'postAsStranger') as (to: Window, what: unknown) => void;
    for (const message of messages) post(ours, JSON.parse(message));
    await settle();
    sender = 'toParent';
    for (const message of messages) ours.postMessage(JSON.parse(message), '*');
    await settle();
    return count;
  }, makeMessages());
  expect(said.toStranger).toBe(0);
  expect(said.other).toBe(0);
  // The list holds messages that deserve an answer.
  expect(said.toParent).toBeGreaterThan(10);
  expect(page.frames().map((frame) => frame.url())).toEqual(addresses);
  await expectFittingFirst(page);
});

test('an article sizes no frame on the word of a stranger, and stays where it is', async ({
  page,
  origins,
}) => {
  await open(page, origins);
  const addresses = page.frames().map((frame) => frame.url());
  const before = await page.locator('main').innerHTML();
  const seen = await page.evaluate(async (messages) => {
    // The frame says its own height again and again: what lasts for a moment only has to be seen, too.
    const main = document.querySelector('main');
    const looks: (string | undefined)[] = [];
    const look = (): unknown => looks.push(main?.innerHTML);
    if (main) new MutationObserver(look).observe(main, { subtree: true, attributes: true, childList: true });
    const post = Reflect.get(window, 'postAsStranger') as (to: Window, what: unknown) => void;
    const heights = [250, 1e9, -1].map((height) =>
      JSON.stringify({ sentinel: 'amp', type: 'embed-size', height }),
    );
    for (const message of [...messages, ...heights]) {
      post(window, JSON.parse(message));
      window.postMessage(JSON.parse(message), '*');
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    look();
    return [...new Set(looks)];
  }, makeMessages());
  expect(seen).toEqual([before]);
  expect(page.frames().map((frame) => frame.url())).toEqual(addresses);
});

/** Our frame, the first of two, is still as high as its content. */
async function expectFittingFirst(page: Page): Promise<void> {
  const iframe = page.locator('iframe').first();
  const inside = iframe.contentFrame().locator('#embed');
  const height = await inside.evaluate((wrapper) => Math.ceil(wrapper.getBoundingClientRect().height));
  expect(await iframe.evaluate((element) => element.clientHeight)).toBe(height);
}
