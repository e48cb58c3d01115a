import type { BenchData } from './benchData.ts';

/** The speakers, which the page's head has begun to load. */
export async function fetchData(): Promise<BenchData> {
  const response = await fetch('data.json');
  return (await response.json()) as BenchData;
}
