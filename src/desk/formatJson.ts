/** How the data files are written: JSON as the formatter of the project writes it. */
import { format } from 'prettier';

/** The width in package.json. */
const WIDTH = 110;

/** One data file as text: the same as `npx prettier --write` would make of it. */
export function formatJson(content: unknown): Promise<string> {
  return format(JSON.stringify(content, null, 2), { parser: 'json', printWidth: WIDTH });
}
