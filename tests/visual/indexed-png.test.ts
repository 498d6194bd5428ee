import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexed-png.ts';

/** A picture one pixel high, of colours 0xRRGGBB. */
function picture(colours: readonly number[]): PNG {
  const png = new PNG({ width: colours.length, height: 1 });
  for (const [i, colour] of colours.entries()) png.data.writeUInt32BE(((colour << 8) | 255) >>> 0, i * 4);
  return png;
}

function stored(colours: readonly number[]): number[] {
  const { data } = PNG.sync.read(Buffer.from(indexedPng(picture(colours))));
  return colours.map((_, i) => data.readUInt32BE(i * 4) >>> 8);
}

describe('a picture that is kept', () => {
  it('has its colours exactly where none is near another', () => {
    const colours = [0xffffff, 0x15181c, 0xf3f4f6, 0x1c5083, 0xffffff];
    expect(stored(colours)).toEqual(colours);
  });

  it('has the commonest of colours that look alike', () => {
    expect(stored([0xfdfefc, 0xffffff, 0xffffff])).toEqual([0xffffff, 0xffffff, 0xffffff]);
  });

  it('fits a palette however many colours it has, each near its own', () => {
    const colours = Array.from(
      { length: 4096 },
      (_, i) => ((i >> 8) << 20) | (((i >> 4) & 15) << 12) | ((i & 15) << 4),
    );
    const distances = stored(colours).flatMap((colour, i) =>
      [16, 8, 0].map((shift) => Math.abs(((colour >> shift) & 255) - (((colours[i] ?? 0) >> shift) & 255))),
    );
    expect(new Set(stored(colours)).size).toBeLessThanOrEqual(256);
    expect(Math.max(...distances)).toBeLessThan(64);
  });
});
