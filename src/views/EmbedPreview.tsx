import { useEffect, useRef, useState } from 'react';
import { fill } from '../model/load.ts';
import { embedDialogCopy } from '../model/loadEmbedDialog.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { useFrameHeight } from './useFrameHeight.ts';

/** Columns of articles: on a phone, in a narrow and in a wide layout, px. */
const WIDTHS = ['280', '400', '700'] as const;

interface EmbedPreviewProps {
  title: string;
  /** The frame's address on this page's own host. */
  address: string;
  /** Room until the frame has told its height, px. */
  room: number;
  /** Finds the height in a message of the frame; null in any other. */
  readHeight: (message: unknown) => number | null;
  /** Says the height that the frame has at the chosen width. */
  onHeight: (height: number | null) => void;
}

/** The embed as it will be, at the width of a column. */
export function EmbedPreview({ title, address, room, readHeight, onHeight }: EmbedPreviewProps) {
  const words = embedDialogCopy;
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('700');
  const frame = useRef<HTMLIFrameElement>(null);
  // Another address or width is another frame: an iframe that is led on would fill the Back button.
  const key = `${width} ${address}`;
  const height = useFrameHeight(frame, key, readHeight);
  useEffect(() => onHeight(height), [height, onHeight]);
  return (
    <section className="embed-preview" aria-label={words.preview}>
      <ChoiceGroup
        label={words.width}
        options={WIDTHS.map((value) => ({ value, label: fill(words.widthPx, { n: value }) }))}
        value={width}
        onChange={setWidth}
      />
      <p className="snippet-hint" role="status">
        {height !== null && fill(words.height, { n: height })}
      </p>
      <div className="embed-preview-room">
        <iframe
          ref={frame}
          key={key}
          src={address}
          title={title}
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          width={width}
          height={height ?? room}
        />
        {/* In here, so that keys scroll along a frame that is wider than the window. */}
        <a href={address} target="_blank" rel="noopener">
          {words.alone}
        </a>
      </div>
    </section>
  );
}
