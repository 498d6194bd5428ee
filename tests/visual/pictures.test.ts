import { afterAll, describe, expect, it } from 'vitest';
import { openGallery } from '../../scripts/open-gallery.ts';
import type { StateFacts } from '../gallery/gallery-state.ts';
import { coloursOf, differenceFromKept, keptPictures, pictureName } from './baselines.ts';

/** All pictures together, in bytes: every copy of the project carries them. */
const MOST_BYTES = 3_000_000;

const ACCEPT = 'If it is meant: npm run gallery -- --accept';

const gallery = await openGallery('everywhere');
afterAll(() => gallery.close());

/** One line for each picture of a state that differs from the one that is kept. */
async function differences(state: StateFacts): Promise<string[]> {
  const lines: string[] = [];
  await gallery.draw(state);
  for (const colours of coloursOf(state)) {
    await gallery.colour(colours);
    const line = await differenceFromKept(pictureName(state, colours), await gallery.picture(state, 1));
    if (line !== null) lines.push(line);
  }
  return lines;
}

const [specimen] = gallery.states.filter(({ name }) => name === 'type');
const views = gallery.states.filter((state) => state !== specimen);
const typeDiffers = specimen ? await differences(specimen) : ['no specimen of type'];
if (typeDiffers.length > 0) {
  console.warn(
    `This machine draws type in another way, so no picture can be compared. ${typeDiffers.join('; ')}`,
  );
}

describe('every picture', () => {
  it('is of a state that there is, and there is one for each', async () => {
    const names = gallery.states.flatMap((state) =>
      coloursOf(state).map((colours) => pictureName(state, colours)),
    );
    expect([...(await keptPictures()).keys()], ACCEPT).toEqual(names.sort());
  });

  it(`weighs its part of ${MOST_BYTES / 1e6} MB at most`, async () => {
    const sizes = [...(await keptPictures()).values()].map(({ byteLength }) => byteLength);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });
});

describe.skipIf(typeDiffers.length > 0)('the look is as it was accepted', () => {
  it.each(views)('$name', async (state) => {
    expect(await differences(state), ACCEPT).toEqual([]);
  });
});
