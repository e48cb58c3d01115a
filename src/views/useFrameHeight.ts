import { useEffect, useState, type RefObject } from 'react';

/**
 * The height that the page in a sandboxed iframe asks for, px; null until it has. Only messages of that very frame are
 * heard, and of them only what `read` finds a height in. Forgotten when `address` changes.
 */
export function useFrameHeight(
  frame: RefObject<HTMLIFrameElement | null>,
  address: string,
  read: (message: unknown) => number | null,
): number | null {
  const [heard, setHeard] = useState<{ height: number; of: string } | null>(null);
  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      // A sandbox takes the origin away; with one, it is another page.
      if (origin !== 'null') return;
      const height = read(data);
      if (height !== null) setHeard({ height, of: address });
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [frame, address, read]);
  return heard?.of === address ? heard.height : null;
}
