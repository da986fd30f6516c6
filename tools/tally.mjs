/**
 * @typedef {{ passed: number, failed: number, notes: string[] }} Tally
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number,
 *   success?: boolean }} Report Vitest's JSON report, as far as we read it.
 */

/**
 * Counts a test run. A run that broke off, an error outside any test and a skipped test all count as failures: each
 * means that something was not tested.
 *
 * @param {string} label
 * @param {Report | null} report Null where the runner left none.
 * @param {boolean} exitedWell
 * @returns {Tally}
 */
export function tallyOf(label, report, exitedWell) {
  if (!report) return { passed: 0, failed: 1, notes: [`${label}: the run broke off before it could report`] };
  const passed = report.numPassedTests ?? 0;
  const failed = report.numFailedTests ?? 0;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  const notes = [`${label}: ${passed} passed, ${failed} failed`];
  if (skipped > 0) notes.push(`${label}: ${skipped} skipped, counted as failed`);
  const broken = failed === 0 && (!exitedWell || report.success === false || passed === 0);
  if (broken) notes.push(`${label}: the runner failed outside any test, counted as one failure`);
  return { passed, failed: failed + skipped + (broken ? 1 : 0), notes };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumOf(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    notes: tallies.flatMap(({ notes }) => notes),
  };
}
