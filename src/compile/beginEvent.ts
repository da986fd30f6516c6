import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "../record/result";
import type { TruceRecord } from "../record/types";
import { newEvent } from "./newEvent";
import type { Asked } from "./readArguments";

/** Writes the beginning of an event to the end of its file; gives what is left to do, and where. */
export async function beginEvent(
  { kind, date, place, group }: Pick<Asked, "kind" | "date" | "place" | "group">,
  record: TruceRecord,
  folder: string,
): Promise<Result<string, string>> {
  const event = newEvent({ kind: kind ?? "", date: date ?? "", place: place ?? "", group }, record);
  if (!event.ok) return event;
  const { id, group: file, yaml } = event.value;
  const path = join(folder, "events", `${file}.yaml`);
  const before = (await readFile(path, "utf8")).trimEnd();
  await writeFile(path, `${before}\n\n${yaml}`);
  const line = before.split("\n").length + 2;
  return {
    ok: true,
    value: [
      `Begun at data/events/${file}.yaml:${line}: ${id}`,
      "Fill in the summary in both languages, the parties and at least one source; add claims, terms, figures and effects",
      "as data/README.md shows, then run: npm run record -- check",
    ].join("\n"),
  };
}
