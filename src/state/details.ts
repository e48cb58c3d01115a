/** Details of actors as they arrive: asked for once, kept, and asked for again after a failure. */
import type { ActorDetail, DetailStatus } from '../model/dataset.ts';

/** A small cache that views can subscribe to. */
export interface DetailStore {
  read: (actorId: string) => DetailStatus;
  /** Starts loading unless it is under way or done; starts again after a failure. */
  ask: (actorId: string) => void;
  /** Starts loading everybody's details, likewise; what arrives is kept for each actor. */
  askAll: () => void;
  /** Starts again whatever has failed: the network is back. */
  askAgain: () => void;
  /** Where the details of everybody are, taken together. */
  readAll: () => DetailStatus['kind'];
  /** The details that are here. */
  known: () => ActorDetail[];
  subscribe: (listener: () => void) => () => void;
}

/** The two ways details are fetched. */
export interface DetailLoader {
  one: (actorId: string) => Promise<ActorDetail>;
  all: () => Promise<ActorDetail[]>;
}

const LOADING: DetailStatus = { kind: 'loading' };

/** Makes a store over a loader; `known` are details that came with the page. */
export function createDetailStore(load: DetailLoader, known: readonly ActorDetail[]): DetailStore {
  const statuses = new Map<string, DetailStatus>(
    known.map((detail) => [detail.id, { kind: 'ready', detail }]),
  );
  const listeners = new Set<() => void>();
  let all: DetailStatus['kind'] | null = null;
  const announce = (): void => {
    for (const listener of listeners) listener();
  };
  const settle = (actorId: string, status: DetailStatus): void => {
    statuses.set(actorId, status);
    announce();
  };
  const settleAll = (kind: DetailStatus['kind'], details: readonly ActorDetail[]): void => {
    for (const detail of details) statuses.set(detail.id, { kind: 'ready', detail });
    all = kind;
    announce();
  };
  const ask = (actorId: string): void => {
    const status = statuses.get(actorId);
    if (status && status.kind !== 'failed') return;
    settle(actorId, LOADING);
    load.one(actorId).then(
      (detail) => settle(actorId, { kind: 'ready', detail }),
      () => settle(actorId, { kind: 'failed' }),
    );
  };
  const askAll = (): void => {
    if (all === 'loading' || all === 'ready') return;
    all = 'loading';
    load.all().then(
      (details) => settleAll('ready', details),
      () => settleAll('failed', []),
    );
  };
  return {
    read: (actorId) => statuses.get(actorId) ?? LOADING,
    ask,
    askAll,
    askAgain: () => {
      for (const actorId of statuses.keys()) ask(actorId);
      if (all === 'failed') askAll();
    },
    readAll: () => all ?? 'loading',
    known: () => [...statuses.values()].flatMap((status) => (status.kind === 'ready' ? [status.detail] : [])),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Waits for everybody's details, asking for them where they are not there yet; null where they did not arrive. */
export function loadAll(store: DetailStore): Promise<readonly ActorDetail[] | null> {
  return new Promise((resolve) => {
    const settle = (): void => {
      const status = store.readAll();
      if (status === 'loading') return;
      stop();
      resolve(status === 'failed' ? null : store.known());
    };
    const stop = store.subscribe(settle);
    store.askAll();
    settle();
  });
}
