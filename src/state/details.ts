/** Details of actors as they arrive: asked for once, kept, and asked for again after a failure. */
import type { ActorDetail } from '../model/dataset.ts';

/** Where the details of one actor are. */
export type DetailStatus = { kind: 'loading' } | { kind: 'ready'; detail: ActorDetail } | { kind: 'failed' };

/** A small cache that views can subscribe to. */
export interface DetailStore {
  read: (actorId: string) => DetailStatus;
  /** Starts loading unless it is under way or done; starts again after a failure. */
  ask: (actorId: string) => void;
  subscribe: (listener: () => void) => () => void;
}

const LOADING: DetailStatus = { kind: 'loading' };

/** Makes a store over `load`; `known` are details that came with the page. */
export function createDetailStore(
  load: (actorId: string) => Promise<ActorDetail>,
  known: readonly ActorDetail[],
): DetailStore {
  const statuses = new Map<string, DetailStatus>(
    known.map((detail) => [detail.id, { kind: 'ready', detail }]),
  );
  const listeners = new Set<() => void>();
  const settle = (actorId: string, status: DetailStatus): void => {
    statuses.set(actorId, status);
    for (const listener of listeners) listener();
  };
  return {
    read: (actorId) => statuses.get(actorId) ?? LOADING,
    ask: (actorId) => {
      const status = statuses.get(actorId);
      if (status && status.kind !== 'failed') return;
      settle(actorId, LOADING);
      load(actorId).then(
        (detail) => settle(actorId, { kind: 'ready', detail }),
        () => settle(actorId, { kind: 'failed' }),
      );
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
