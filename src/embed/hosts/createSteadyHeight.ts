/** Heights that come back sooner than this, in milliseconds, are a host's scrollbar coming and going, not a reader turning a phone. */
const SWING = 1_000;

interface Told {
  readonly height: number;
  readonly at: number;
}

/**
 * Gives the height to be told. A taller frame may bring up the host's scrollbar, which narrows the frame, which makes it lower, which
 * takes the scrollbar away, and so on for ever: a height that swings for the second time stays at the taller of the two.
 */
export function createSteadyHeight(now: () => number): (height: number) => number {
  let told: readonly Told[] = [];
  return (height) => {
    const at = now();
    const [last, second, third] = [told.at(-1), told.at(-2), told.at(-3)];
    if (last?.height === height) return height;
    const swings =
      third !== undefined && second?.height === height && third.height === last?.height && at - third.at < SWING;
    if (swings && last !== undefined && last.height > height) {
      told = told.map((one) => ({ ...one, at }));
      return last.height;
    }
    told = [...told.slice(-2), { height, at }];
    return height;
  };
}
