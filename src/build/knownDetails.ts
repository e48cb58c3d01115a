import type { ActorDetail } from '../model/dataset.ts';
import { createDetailStore, type DetailStore } from '../state/details.ts';

/** Details that are at hand: pages are written from what is known, and nothing is loaded meanwhile. */
export function knownDetails(details: readonly ActorDetail[]): DetailStore {
  return createDetailStore({ one: refuse, all: refuse }, details);
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('Nothing is loaded while pages are written.'));
}
