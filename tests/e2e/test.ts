/** `test` for every browser test: whatever a page should never do fails the test it happens in. */
import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

interface Options {
  /** Unwanted events that a test provokes; each is a line as it would be reported. */
  provoked: RegExp[];
}

/** Asserts that nothing unwanted happened: script errors, console output, strangers, policy, storage. */
export const test = base.extend<Options>({
  provoked: [[], { option: true }],
  context: async ({ context, provoked, baseURL }, provide) => {
    const seen = await watch(context, new URL(baseURL ?? '').origin);
    await provide(context);
    const unwanted = seen.filter((line) => !provoked.some((pattern) => pattern.test(line)));
    const cookies = await context.cookies();
    base.expect([...unwanted, ...cookies.map(({ name }) => `cookie: ${name}`)]).toEqual([]);
  },
});

/** Collects unwanted events of all pages of a context, one line each. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const seen: string[] = [];
  context.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => seen.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    // A blob of the page's own has the page's origin and no host.
    if (new URL(request.url()).origin !== origin) seen.push(`request to another host: ${request.url()}`);
  });
  await context.addInitScript(reportInConsole);
  return seen;
}

/** Runs in the page, before its own script: tells of what would else pass in silence. */
function reportInConsole(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
  });
  const tell = (owner: object, method: string, name: string): void => {
    const original: unknown = Reflect.get(owner, method);
    if (typeof original !== 'function') return;
    Reflect.set(owner, method, function told(this: unknown, ...args: unknown[]): unknown {
      console.error(`kept in the browser: ${name}`);
      return Reflect.apply(original, this, args);
    });
  };
  tell(Storage.prototype, 'setItem', 'storage');
  tell(IDBFactory.prototype, 'open', 'database');
  // An empty first page is no secure context, and has no caches.
  if ('CacheStorage' in window) tell(CacheStorage.prototype, 'open', 'cache');
}
