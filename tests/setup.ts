/** Whatever is written to the console unasked fails the test it was written in. */
import { afterEach, beforeEach, vi } from 'vitest';

let written: unknown[][] = [];

beforeEach(() => {
  written = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...message: unknown[]) => {
      if (!isKnown(message)) written.push(message);
    });
  }
});

afterEach(() => {
  if (written.length > 0) throw new Error(`Written to the console: ${JSON.stringify(written, null, 2)}`);
});

/** jsdom does not know `<search>`; browsers do. */
function isKnown([text, tag]: readonly unknown[]): boolean {
  return tag === 'search' && String(text).startsWith('The tag <%s> is unrecognized in this browser.');
}
