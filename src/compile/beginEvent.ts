import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "../record/result";
import type { TruceRecord } from "../record/types";
import { newEvent, type NewEvent } from "./newEvent";
import type { Asked } from "./readArguments";
import { readEvents } from "./readEvents";

/** Writes the beginning of an event to its file, in the order of dates; gives what is left to do, and where. */
export async function beginEvent(
  { kind, date, place, group }: Pick<Asked, "kind" | "date" | "place" | "group">,
  record: TruceRecord,
  folder: string,
): Promise<Result<string, string>> {
  const event = newEvent({ kind: kind ?? "", date: date ?? "", place: place ?? "", group }, record);
  if (!event.ok) return event;
  const { id, group: file, yaml } = event.value;
  const path = join(folder, "events", `${file}.yaml`);
  const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
  const later = lineOfLater(event.value, lines.join("\n"));
  const line = later ?? lines.length + 2;
  const before = later === null ? [...lines, ""] : lines.slice(0, later - 1);
  const after = later === null ? [] : lines.slice(later - 1);
  await writeFile(path, `${[...before, yaml, ...after].join("\n").trimEnd()}\n`);
  return {
    ok: true,
    value: [
      `Begun at data/events/${file}.yaml:${line}: ${id}`,
      "Fill in the summary in both languages, the parties and at least one source; add claims, terms, figures and effects",
      "as data/README.md shows, then run: npm run record -- check",
    ].join("\n"),
  };
}

/** Where the first event of a file stands that happened later; null where none did. */
function lineOfLater({ group, date }: NewEvent, text: string): number | null {
  const { events } = readEvents(new Map([[`events/${group}.yaml`, text]])).value;
  const later = events.find((event) => event.date.start.nominal > date.start.nominal);
  return later?.whereOf().line ?? null;
}
