/** What we use of subset-font 2.9, whose own published types end at version 2.3. */
declare module 'subset-font' {
  /** A font with the characters of a text only, in the format of the original. */
  export default function subsetFont(
    original: Buffer,
    text: string,
    options: {
      /** Four-letter tags of the OpenType features to keep; without it all are kept. */
      keepFeatures: string[];
      /** True drops the instructions for coarse screens. */
      noHinting: boolean;
    },
  ): Promise<Buffer>;
}
