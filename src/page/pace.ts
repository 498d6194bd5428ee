/** Longest stretch of work without giving the page its turn, in milliseconds: half a frame. */
const BUDGET = 8;
/** Work between two looks at the clock, which cost something too: a fraction of a millisecond. */
const UNLOOKED = 8192;

/** Divides long work into slices, and tells what it has cost. */
export interface Pace {
  /** Has the work gone on for long enough? Takes the work done since the last call, in UTF-16 units scanned. */
  isDue(work: number): boolean;
  /** Let the page have its turn. */
  rest(): Promise<void>;
  /** Milliseconds of work so far, the page's turns not counted. */
  spent(): number;
}

/** Start to count. `turn` waits until the page has had its turn. */
export function startPace(turn: () => Promise<void> = nextTask): Pace {
  let started = performance.now();
  let before = 0;
  let unlooked = 0;
  const slice = (): number => performance.now() - started;
  return {
    isDue(work) {
      unlooked += work;
      if (unlooked < UNLOOKED) return false;
      unlooked = 0;
      return slice() >= BUDGET;
    },
    async rest() {
      before += slice();
      await turn();
      started = performance.now();
    },
    spent: () => before + slice(),
  };
}

/**
 * A task of its own, behind whatever the page has waiting. A message, since timers of hidden tabs fire once a
 * second: a long page took minutes there.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
