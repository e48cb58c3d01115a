import { describe, expect, it, vi } from 'vitest';
import { createDetailStore, loadAll, type DetailLoader } from '../../src/state/details.ts';
import { smallArchive } from '../fixtures/small.ts';

const details = [...smallArchive().details.values()];
const ids = details.map(({ id }) => id).toSorted();
const quill = details.find(({ id }) => id === 'ada-quill') ?? fail('ada-quill');
const lund = details.find(({ id }) => id === 'dov-lund') ?? fail('dov-lund');

describe(createDetailStore.name, () => {
  it('has at once what came with the page, and does not load it', () => {
    const one = vi.fn<DetailLoader['one']>(() => Promise.resolve(lund));
    const store = createDetailStore({ one, all: noneOfAll }, [quill]);
    expect(store.read('ada-quill')).toEqual({ kind: 'ready', detail: quill });
    store.ask('ada-quill');
    expect(one).not.toHaveBeenCalled();
  });

  it('is loading until the details arrive, and tells its listeners then', async () => {
    const store = createDetailStore({ one: () => Promise.resolve(lund), all: noneOfAll }, []);
    expect(store.read('dov-lund').kind).toBe('loading');
    const heard: string[] = [];
    store.subscribe(() => heard.push(store.read('dov-lund').kind));
    store.ask('dov-lund');
    await settled();
    expect(heard).toEqual(['loading', 'ready']);
    expect(store.read('dov-lund')).toEqual({ kind: 'ready', detail: lund });
  });

  it('asks once, however often it is asked', async () => {
    const one = vi.fn<DetailLoader['one']>(() => Promise.resolve(lund));
    const store = createDetailStore({ one, all: noneOfAll }, []);
    store.ask('dov-lund');
    store.ask('dov-lund');
    await settled();
    store.ask('dov-lund');
    expect(one).toHaveBeenCalledTimes(1);
  });

  it('fails quietly, and tries again when asked again', async () => {
    const one = vi
      .fn<DetailLoader['one']>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(lund);
    const store = createDetailStore({ one, all: noneOfAll }, []);
    store.ask('dov-lund');
    await settled();
    expect(store.read('dov-lund')).toEqual({ kind: 'failed' });
    store.ask('dov-lund');
    await settled();
    expect(store.read('dov-lund').kind).toBe('ready');
  });

  it('asks again for what has failed, and for nothing else, once the network is back', async () => {
    const one = vi
      .fn<DetailLoader['one']>()
      .mockResolvedValueOnce(quill)
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(lund);
    const all = vi
      .fn<DetailLoader['all']>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue([]);
    const store = createDetailStore({ one, all }, []);
    store.ask('ada-quill');
    store.ask('dov-lund');
    store.askAll();
    await settled();
    expect([store.read('dov-lund').kind, store.readAll()]).toEqual(['failed', 'failed']);
    store.askAgain();
    await settled();
    expect([store.read('dov-lund').kind, store.readAll()]).toEqual(['ready', 'ready']);
    store.askAgain();
    expect([one.mock.calls.length, all.mock.calls.length]).toEqual([3, 2]);
  });

  it('gives the same value for as long as nothing changes, as React asks for', () => {
    const store = createDetailStore({ one: () => new Promise(() => undefined), all: noneOfAll }, [quill]);
    expect(store.read('ada-quill')).toBe(store.read('ada-quill'));
    expect(store.read('dov-lund')).toBe(store.read('dov-lund'));
  });

  it('tells nobody who has gone', async () => {
    const listener = vi.fn<() => void>();
    const store = createDetailStore({ one: () => Promise.resolve(lund), all: noneOfAll }, []);
    store.subscribe(listener)();
    store.ask('dov-lund');
    await settled();
    expect(listener).not.toHaveBeenCalled();
  });

  it('loads everybody at once, and keeps each', async () => {
    const one = vi.fn<DetailLoader['one']>(() => Promise.resolve(lund));
    const all = vi.fn<DetailLoader['all']>(() => Promise.resolve(details));
    const store = createDetailStore({ one, all }, []);
    store.askAll();
    store.askAll();
    expect(store.readAll()).toBe('loading');
    await settled();
    expect([store.readAll(), store.read('ada-quill').kind]).toEqual(['ready', 'ready']);
    store.ask('ada-quill');
    expect([all.mock.calls.length, one.mock.calls.length]).toEqual([1, 0]);
  });

  it('says that loading everybody failed, and tries again when asked again', async () => {
    const all = vi
      .fn<DetailLoader['all']>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(details);
    const store = createDetailStore({ one: () => Promise.resolve(lund), all }, []);
    store.askAll();
    await settled();
    expect(store.readAll()).toBe('failed');
    store.askAll();
    await settled();
    expect(store.readAll()).toBe('ready');
  });
});

describe(loadAll.name, () => {
  it('waits for everybody, and asks no more than once', async () => {
    const all = vi.fn<DetailLoader['all']>(() => Promise.resolve(details));
    const store = createDetailStore({ one: () => Promise.resolve(lund), all }, [lund]);
    const both = await Promise.all([loadAll(store), loadAll(store)]);
    expect(both.map((loaded) => loaded?.map(({ id }) => id).toSorted())).toEqual([ids, ids]);
    expect(await loadAll(store)).toHaveLength(details.length);
    expect(all).toHaveBeenCalledTimes(1);
  });

  it('gives nothing where they did not arrive, and asks again the next time', async () => {
    const all = vi
      .fn<DetailLoader['all']>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(details);
    const store = createDetailStore({ one: () => Promise.resolve(lund), all }, []);
    expect(await loadAll(store)).toBeNull();
    expect(await loadAll(store)).toHaveLength(details.length);
  });
});

function noneOfAll(): Promise<never> {
  return Promise.reject(new Error('Nobody asked for all.'));
}

/** Lets every promise that is resolved already tell its listeners. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function fail(id: string): never {
  throw new Error(`${id} is not in the small dataset.`);
}
