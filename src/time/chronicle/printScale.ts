/** What a page of paper (A4 or Letter, upright, with its margins) leaves for the lines, in CSS pixels; the rest is for heading, legend and years. */
const ROOM = 730;

/** By how much lines of this height, in pixels, are made smaller so that all of them are on one page; never larger than they are. */
export function printScale(height: number): number {
  return height <= ROOM ? 1 : Math.floor((ROOM / height) * 1000) / 1000;
}
