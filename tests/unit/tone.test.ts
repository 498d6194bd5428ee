import { expect, it } from 'vitest';
import { luminanceOf } from '../../src/page/tone.ts';

it.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['rgb(128, 128, 128)', 0.216],
  ['color(srgb 1 1 1)', 1],
  ['oklch(1 0 0)', 1],
  ['oklab(0.5 0 0)', 0.125],
  ['lab(100 0 0)', 1],
  ['lch(50 0 0)', 0.184],
  ['something-new(1 2 3)', 0],
])('reads the luminance of %s', (color, luminance) => {
  expect(luminanceOf(color)).toBeCloseTo(luminance, 2);
});
