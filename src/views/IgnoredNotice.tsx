import { copy, fill } from '../model/load.ts';

/** One line on what a link asked for and nobody understood; nothing where all was understood. */
export function IgnoredNotice({ ignored }: { ignored: readonly { key: string; value: string }[] }) {
  return (
    <p className="ignored" role="status">
      {ignored.length > 0 &&
        fill(copy.ignored, { items: ignored.map(({ key, value }) => `${key} “${value}”`).join(', ') })}
    </p>
  );
}
