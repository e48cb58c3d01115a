import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { copy, fill } from '../model/load.ts';
import type { PictureFormat } from '../views/usePictureFile.ts';
import type { PicturePartProps } from './PicturePart.tsx';

/** Loaded when a picture is first asked for. */
const PicturePart: ComponentType<PicturePartProps> = lazy(() =>
  import('./PicturePart.tsx').then(
    (module): { default: ComponentType<PicturePartProps> } => ({ default: module.PicturePart }),
    () => ({ default: PictureFailed }),
  ),
);

function PictureFailed({ onDone }: PicturePartProps) {
  useEffect(() => onDone(null), [onDone]);
  return null;
}

type PictureDownloadProps = Omit<PicturePartProps, 'format' | 'onDone'> & {
  /** False before the script is ready: the buttons wait. */
  ready: boolean;
};

const FORMATS = ['svg', 'png'] as const satisfies readonly PictureFormat[];

/** Two buttons that save the chart as it is shown, and a line on how that went. */
export function PictureDownload({ ready, ...props }: PictureDownloadProps) {
  const [format, setFormat] = useState<PictureFormat | null>(null);
  const [status, setStatus] = useState('');
  const words = copy.picture;
  const start = (wanted: PictureFormat): void => {
    setStatus(words.making);
    setFormat(wanted);
  };
  const end = (file: string | null): void => {
    setStatus(file === null ? words.failed : fill(words.saved, { file }));
    setFormat(null);
  };
  return (
    <div className="picture-download">
      {FORMATS.map((one) => (
        <button
          key={one}
          type="button"
          className="text-button"
          disabled={!ready || format !== null}
          onClick={() => start(one)}
        >
          {words[one]}
        </button>
      ))}
      <span role="status">{status}</span>
      {format !== null && (
        <Suspense fallback={null}>
          <PicturePart {...props} format={format} onDone={end} />
        </Suspense>
      )}
    </div>
  );
}
