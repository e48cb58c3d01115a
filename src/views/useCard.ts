import { useEffect, useState } from 'react';
import type { Card } from '../model/card.ts';

/**
 * The share image of a page (its path, relative to the site's base), looked up in the list at `address`; null until
 * that has arrived, where it does not arrive, and for a page without one.
 */
export function useCard(address: string, path: string | null): Card | null {
  const [cards, setCards] = useState<Readonly<Record<string, Card>>>({});
  useEffect(() => {
    const watch = new AbortController();
    void fetchCards(address, watch.signal).then(setCards, () => undefined);
    return () => watch.abort();
  }, [address]);
  return path !== null && Object.hasOwn(cards, path) ? (cards[path] ?? null) : null;
}

async function fetchCards(address: string, signal: AbortSignal): Promise<Record<string, Card>> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  // Written by this project's build, from cards it made itself.
  return (await response.json()) as Record<string, Card>;
}
