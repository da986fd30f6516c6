import { printFault, type Fault } from "./fault";
import { groupBy } from "./groupBy";

/** Places that are named of a fault that stands in very many. */
const MOST_PLACES = 40;

/**
 * All faults for people to read, in the order of files and lines, and how many there are. One that stands in many places is
 * told once, with each of them: `The same in data/events/x.yaml:12, 40; data/sources.json:3.`
 */
export function printFaults(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? "One fault" : `${faults.length} faults`;
  const alike = groupBy(faults, ({ message, remedy }) => `${message}\n${remedy}`);
  const lines = [...alike.values()].map(([first, ...more]) =>
    more.length === 0 ? printFault(first) : `${printFault(first)} The same in ${printPlaces(more)}.`,
  );
  return `${lines.join("\n")}\n${count} in the record.`;
}

function printPlaces(faults: readonly Fault[]): string {
  const named = groupBy(faults.slice(0, MOST_PLACES), ({ file }) => file);
  const places = [...named].map(([file, its]) => `data/${file}:${its.map(({ line }) => line).join(", ")}`).join("; ");
  return faults.length > MOST_PLACES ? `${places} and ${faults.length - MOST_PLACES} more places` : places;
}
