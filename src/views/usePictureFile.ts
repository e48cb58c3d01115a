import { useEffect, useRef, type RefObject } from 'react';
import { useSaveFile } from './useSaveFile.ts';
import { referencesOf, writeStandalone } from './standaloneSvg.ts';

/** The files a picture can be saved as. */
export type PictureFormat = 'svg' | 'png';

/** Dots of a PNG for each px of the drawing, across and down. */
const SCALE = 2;

/**
 * Saves the drawing as a file once it stands in the page, and tells whether that went well. The page's own
 * symbols that it refers to come with it.
 */
export function usePictureFile(
  drawing: RefObject<SVGSVGElement | null>,
  format: PictureFormat,
  name: string,
  onDone: (saved: boolean) => void,
): void {
  const started = useRef(false);
  const saveFile = useSaveFile();
  useEffect(() => {
    const svg = drawing.current;
    if (!svg || started.current) return;
    started.current = true;
    const make = async (): Promise<boolean> => {
      const text = new Blob([write(svg)], { type: 'image/svg+xml;charset=utf-8' });
      saveFile(format === 'svg' ? text : await rasterise(text, svg), name);
      return true;
    };
    void make()
      .catch(() => false)
      .then(onDone);
  }, [drawing, format, name, onDone, saveFile]);
}

function write(svg: SVGSVGElement): string {
  const held = new Set([...svg.querySelectorAll('[id]')].map(({ id }) => id));
  const symbols = referencesOf(svg).flatMap((id) => {
    const symbol = held.has(id) ? null : document.getElementById(id);
    return symbol ? [symbol] : [];
  });
  return writeStandalone(svg, symbols, (element, property) =>
    window.getComputedStyle(element).getPropertyValue(property),
  );
}

async function rasterise(text: Blob, svg: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(text);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = svg.width.baseVal.value * SCALE;
    canvas.height = svg.height.baseVal.value * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The browser makes no PNG of this size.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
