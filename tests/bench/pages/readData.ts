import type { BenchData } from './benchData.ts';

let data: BenchData | undefined;

/** Hands over the data that stand at the end of the page, once that has arrived; they are read when first asked for. */
export function withData(call: (data: BenchData) => void): void {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', () => withData(call), { once: true });
    return;
  }
  data ??= JSON.parse(document.querySelector('#data')?.textContent ?? '') as BenchData;
  call(data);
}
