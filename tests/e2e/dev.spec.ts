/** The dev server, as a data editor has it open beside the files. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { expect, test } from '@playwright/test';
import { MAPS, ROOT } from './sites.ts';

/** A server over a copy of the small data. */
interface Desk {
  url: string;
  /** Changes a file of the data by one word. */
  edit: (file: string, from: string, to: string) => void;
}

/** Opens a desk for one test; `before` is an edit made before the server starts. */
async function openDesk(
  run: (desk: Desk) => Promise<void>,
  before?: Parameters<Desk['edit']>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(MAPS.data, folder, { recursive: true });
  const edit: Desk['edit'] = (file, from, to) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  if (before) edit(...before);
  const server = await startServer(folder);
  try {
    await run({ url: server.resolvedUrls?.local[0] ?? '', edit });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

async function startServer(folder: string): Promise<ViteDevServer> {
  process.env['STANCE_MAP_DATA'] = folder;
  const server = await createServer({ root: ROOT, logLevel: 'silent', server: { port: 0 } });
  await server.listen();
  return server;
}

const NAME = '"name": "Ada Quill"';
const ACTOR = 'actors/ada-quill.json';

test('an edit of the data shows in the open page', ({ page }) =>
  openDesk(async (desk) => {
    await page.goto(`${desk.url}actor/ada-quill/`);
    await expect(page.getByRole('heading', { name: 'Ada Quill' })).toBeVisible();
    desk.edit(ACTOR, NAME, '"name": "Ada Quillfeather"');
    await expect(page.getByRole('heading', { name: 'Ada Quillfeather' })).toBeVisible();
  }));

test('a broken file shows its problems over the page, and the page recovers when it is mended', ({ page }) =>
  openDesk(async (desk) => {
    await page.goto(`${desk.url}actor/ada-quill/`);
    const heading = page.getByRole('heading', { name: 'Ada Quill' });
    await expect(heading).toBeVisible();
    const overlay = page.locator('vite-error-overlay');
    desk.edit(ACTOR, '"stance": "supports', '"stance": "suports');
    await expect(overlay).toContainText('ada-quill.json');
    await expect(overlay).toContainText('suports');
    await page.reload();
    await expect(heading).toBeVisible();
    await expect(overlay).toContainText('suports');
    desk.edit(ACTOR, '"stance": "suports', '"stance": "supports');
    await expect(overlay).toHaveCount(0);
    await expect(heading).toBeVisible();
  }));

test('a start with broken data shows the problems alone, and the page once they are mended', ({ page }) =>
  openDesk(
    async (desk) => {
      await page.goto(`${desk.url}actor/ada-quill/`);
      await expect(page.locator('body > pre')).toContainText('suports');
      desk.edit(ACTOR, '"stance": "suports', '"stance": "supports');
      await expect(page.getByRole('heading', { name: 'Ada Quill' })).toBeVisible();
    },
    [ACTOR, '"stance": "supports', '"stance": "suports'],
  ));

test('the gallery shows the specimens in the styles of the site', ({ page }) =>
  openDesk(async (desk) => {
    await page.goto(`${desk.url}gallery/`);
    await expect(page.locator('#panel .panel-close')).toBeVisible();
    await expect(page.locator('#spectrum-1088 .spectrum-drawing')).toBeVisible();
    expect(await page.locator('.specimen').count()).toBeGreaterThan(40);
  }));
