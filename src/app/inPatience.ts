/** The longest that a page waits before it says that it is loading, in milliseconds. */
const PATIENCE = 8000;

/** Waits for something, but not for ever. */
export async function inPatience(wanted: Promise<unknown>): Promise<void> {
  await Promise.race([wanted, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
