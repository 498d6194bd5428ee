/** How long a browser may take to show what it was told, in milliseconds: long, for busy machines. */
const PATIENCE = 15_000;
/** Time between two looks, in milliseconds. */
const PAUSE = 40;

/**
 * Look again and again until there is something to see, and give that.
 *
 * Anything but `false`, `null` and `undefined` counts as seen. Throws after `patience` milliseconds, saying
 * what was waited for and what the last look threw.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = Date.now() + patience;
  for (;;) {
    let fault: unknown = null;
    try {
      const seen = await look();
      if (seen !== false && seen !== null && seen !== undefined)
        return seen as Exclude<T, false | null | undefined>;
    } catch (error) {
      // A page that is just being replaced can not be asked.
      fault = error;
    }
    if (Date.now() >= deadline)
      throw new Error(`Waited ${patience / 1000} seconds in vain: ${what}. ${fault ?? ''}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
