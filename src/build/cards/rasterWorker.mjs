// A thread that turns SVG texts into PNG bytes. Plain JavaScript because Node 20 runs no TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import UPNG from 'upng-js';

const { drawings, fontFiles, colours } = workerData;

for (const [key, svg] of drawings) {
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render();
  const { pixels, width, height } = image;
  const rgba = pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.byteLength);
  const png = new Uint8Array(UPNG.encode([rgba], width, height, colours));
  parentPort.postMessage({ key, png }, [png.buffer]);
}
