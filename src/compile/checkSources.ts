import type { Fault } from "./fault";
import { groupBy } from "./groupBy";
import { isCopy, pageOf } from "./pageOf";
import type { Entry } from "./readEntries";
import type { SourceEntry } from "./schemas";

type SourceAt = Entry<SourceEntry>;

/** One page under two ids, copies that do not tell of what, and sources out of the order of their ids. */
export function checkSources(sources: readonly SourceAt[]): readonly Fault[] {
  return [...repeatedPages(sources), ...sources.flatMap(copyFaults), ...orderFaults(sources)];
}

function repeatedPages(sources: readonly SourceAt[]): readonly Fault[] {
  const pages = groupBy(
    sources.filter(({ value }) => value.URL !== undefined),
    ({ value }) => pageOf(value.URL ?? ""),
  );
  return [...pages.values()].flatMap((same) =>
    same.flatMap(({ value, whereOf }, at) => {
      const first = same.slice(0, at).find((other) => isSameText(other.value, value));
      if (!first) return [];
      return [
        {
          ...whereOf(["URL"]),
          message: `The page of "${value.id}" is that of "${first.value.id}".`,
          remedy:
            'Cite that one. A page that was changed between has a copy under "custom.archived" and a date of its own.',
        },
      ];
    }),
  );
}

/** A page may be read as it stood at two times: then one is a kept copy, and their dates differ. */
function isSameText(a: SourceEntry, b: SourceEntry): boolean {
  return a.custom.archived === b.custom.archived || JSON.stringify(a.issued) === JSON.stringify(b.issued);
}

function copyFaults({ value, whereOf }: SourceAt): readonly Fault[] {
  const { id, URL: address, custom } = value;
  if (address !== undefined && isCopy(address))
    return [
      {
        ...whereOf(["URL"]),
        message: `The address of "${id}" is that of a copy in an archive.`,
        remedy: `Write the page's own, and the copy's under "custom.archived".`,
      },
    ];
  if (address !== undefined || custom.archived === undefined) return [];
  const message = `"${id}" has an archived copy and no address of its own.`;
  return [{ ...whereOf(["custom", "archived"]), message, remedy: 'Write the page\'s own under "URL".' }];
}

function orderFaults(sources: readonly SourceAt[]): readonly Fault[] {
  return sources.flatMap(({ value, whereOf }, at) => {
    const before = sources[at - 1]?.value.id ?? "";
    if (before <= value.id) return [];
    const message = `"${value.id}" stands below "${before}".`;
    return [{ ...whereOf(["id"]), message, remedy: "Put the sources in the order of their ids." }];
  });
}
