/** The word nearest to what was written, by insertions, deletions and changes of letters; null where none is near. */
export function nearest(written: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of words) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const steps = distance(written, word);
    if (steps < least) [best, least] = [word, steps];
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
