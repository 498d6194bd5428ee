import { afterEach, describe, expect, it } from 'vitest';
import { latePainter, offerPainter } from '../../src/page/late-painter.ts';
import type { Painter } from '../../src/page/painter.ts';

const painter: Painter = { altersPage: true, paint() {}, unpaint() {}, forget() {} };
const SYMBOL = Symbol.for('backgrounder.mark-painter');

afterEach(() => {
  Reflect.deleteProperty(globalThis, SYMBOL);
});

describe('a painter that arrives late', () => {
  it('is brought in when it is first asked for, and not again', async () => {
    let loads = 0;
    const load = async () => {
      loads++;
      offerPainter(() => painter);
    };
    expect(await latePainter(load)).toBe(painter);
    expect(await latePainter(load)).toBe(painter);
    expect(loads).toBe(1);
  });

  it.each([
    ['never arrives', async () => undefined],
    ['cannot be brought in', () => Promise.reject(new Error('no access'))],
    ['is something else', async () => void Reflect.set(globalThis, SYMBOL, 'a string')],
  ])('is an error if it %s', async (_what, load) => {
    await expect(latePainter(load)).rejects.toThrow();
  });
});
