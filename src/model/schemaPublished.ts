/** The shape of `published.json`, which the program writes and nobody edits. */
import { z } from 'zod';

const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));

/** What was published about each statement, as digests, and with which version of the data. */
export const publishedSchema = z.strictObject(
  {
    version: z.iso.date(),
    statements: z.record(
      z.string(),
      z.strictObject({
        /** Of its facts and its coding. */
        content: hex(16),
        /** Of each of its sources. */
        sources: z.array(hex(8)),
        /** How many corrections to it had been published. */
        corrections: z.int().min(0),
      }),
    ),
  },
  { error: 'what npm run data:publish wrote; have it written again' },
);

/** What `published.json` holds. */
export type Published = z.infer<typeof publishedSchema>;
