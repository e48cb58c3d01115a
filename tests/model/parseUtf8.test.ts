import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUtf8 } from '../../src/model/parseUtf8.ts';

describe(parseUtf8.name, () => {
  it('gives back every text, without a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(`\ufeff${text}`);
        expect(parseUtf8(bytes)).toBe(text);
      }),
    );
  });

  it('tells the line of a letter that Windows-1252 saved', () => {
    const bytes = Buffer.concat([Buffer.from('name\r\n'), Buffer.from('Orbán', 'latin1')]);
    expect(() => parseUtf8(bytes)).toThrow(
      /^Line 2 has a letter that is not saved as UTF-8\. Save the file as UTF-8/,
    );
  });

  it.each(['utf16le', 'swapped'] as const)('refuses UTF-16 (%s)', (order) => {
    const bytes = Buffer.from('\ufeffname', 'utf16le');
    expect(() => parseUtf8(order === 'swapped' ? bytes.swap16() : bytes)).toThrow(/saved as UTF-16/);
  });
});
