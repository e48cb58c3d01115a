/** Reads the bytes of a file that somebody's program saved, as text. */

const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The text of UTF-8, without a byte order mark; throws a sentence where the bytes are something else. */
export function parseUtf8(bytes: Uint8Array): string {
  if (UTF_16.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    throw new Error('This file is saved as UTF-16. Save it as UTF-8 (in Excel: “CSV UTF-8”).');
  }
  const text = new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    throw new Error(
      `Line ${line} has a letter that is not saved as UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”).`,
    );
  }
}
