// A thread that turns SVG texts into PNG bytes. Plain JavaScript because Node 20 runs no TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import UPNG from 'upng-js';

const { drawings, fontFiles, colours, largest } = workerData;

for (const [key, svg] of drawings) {
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render();
  const { pixels, width, height } = image;
  const rgba = pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.byteLength);
  let png = new Uint8Array();
  for (const count of colours) {
    png = new Uint8Array(UPNG.encode([rgba], width, height, count));
    if (png.length <= largest) break;
  }
  // The packer of upng-js gives the same bytes with every version of Node; Node's own packs more tightly.
  if (png.length > largest) png = packAgain(png);
  parentPort.postMessage({ key, png }, [png.buffer]);
}

/** The same picture with its pixels packed as tightly as zlib can. */
function packAgain(png) {
  const view = new DataView(png.buffer);
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    parts.push({ name, whole: png.subarray(at, end), data: png.subarray(at + 8, end - 4) });
  }
  const pixels = parts.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  const packed = deflateSync(inflateSync(Buffer.concat(pixels)), { level: 9, memLevel: 9 });
  const chunk = Buffer.alloc(packed.length + 12);
  chunk.writeUInt32BE(packed.length, 0);
  chunk.write('IDAT', 4, 'latin1');
  packed.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  const first = parts.findIndex(({ name }) => name === 'IDAT');
  const others = parts.map(({ name, whole }) => (name === 'IDAT' ? new Uint8Array() : whole));
  return new Uint8Array(
    Buffer.concat([png.subarray(0, 8), ...others.slice(0, first), chunk, ...others.slice(first)]),
  );
}
