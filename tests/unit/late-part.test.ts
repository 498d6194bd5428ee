import { afterEach, describe, expect, it } from 'vitest';
import { latePart, offerPart } from '../../src/page/late-part.ts';
import type { Painter } from '../../src/page/painter.ts';

const painter: Painter = { altersPage: true, paint() {}, unpaint() {}, forget() {} };
const SYMBOL = Symbol.for('backgrounder.marks');

afterEach(() => {
  Reflect.deleteProperty(globalThis, SYMBOL);
});

describe('a part that arrives late', () => {
  it('is brought in when it is first asked for, and not again', async () => {
    let loads = 0;
    const make = () => painter;
    const load = async () => {
      loads++;
      offerPart('marks', make);
    };
    expect(await latePart('marks', load)).toBe(make);
    expect(await latePart('marks', load)).toBe(make);
    expect(loads).toBe(1);
  });

  it.each([
    ['never arrives', async () => undefined],
    ['cannot be brought in', () => Promise.reject(new Error('no access'))],
    ['is something else', async () => void Reflect.set(globalThis, SYMBOL, 'a string')],
  ])('is an error if it %s', async (_what, load) => {
    await expect(latePart('marks', load)).rejects.toThrow();
  });
});
