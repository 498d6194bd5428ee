import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** How far a colour may be moved in red, green and blue, of 255: no further than eyes see it. */
const REACH = 3;
/** Colours in a palette. */
const MOST_COLOURS = 256;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits of a pixel, and that it is the number of a colour in the palette. */
const FORMAT = [8, 3, 0, 0, 0];

/**
 * Write a picture of a view as a PNG with a palette, a third of the size that a browser writes. Surfaces, lines and
 * letters keep their colours; a shade at the edge of a letter becomes the commonest one near it. Transparency is lost.
 */
export function indexedPng(picture: PNG): Uint8Array {
  const { width, height } = picture;
  const { palette, pixels } = toPalette(picture);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const lines = Array.from({ length: height }, (_, y) => {
    // Before each line of pixels goes how it was filtered: not at all.
    return Buffer.from([0, ...pixels.subarray(y * width, (y + 1) * width)]);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.from([...header, ...FORMAT])),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Paletted {
  /** 0xRRGGBB each. */
  readonly palette: readonly number[];
  /** For each pixel the number of its colour. */
  readonly pixels: Uint8Array;
}

function toPalette({ data }: PNG): Paletted {
  const colours = Array.from({ length: data.length / 4 }, (_, i) => data.readUInt32BE(i * 4) >>> 8);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const commonestFirst = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  for (let reach = REACH; ; reach++) {
    const palette: number[] = [];
    const numbers = new Map<number, number>();
    for (const colour of commonestFirst) {
      const near = palette.findIndex((kept) => distance(kept, colour) <= reach);
      numbers.set(colour, near < 0 ? palette.push(colour) - 1 : near);
    }
    if (palette.length > MOST_COLOURS) continue;
    return { palette, pixels: Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0) };
  }
}

function distance(one: number, other: number): number {
  const [red = 0, green = 0, blue = 0] = channels(one);
  const [otherRed = 0, otherGreen = 0, otherBlue = 0] = channels(other);
  return Math.max(Math.abs(red - otherRed), Math.abs(green - otherGreen), Math.abs(blue - otherBlue));
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
