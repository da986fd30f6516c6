import { writeFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { dayOfIso } from "../record/day";
import type { Result } from "../record/result";
import type { TruceRecord } from "../record/types";
import { findPlace } from "./findPlace";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is asked of an editor before a story can be begun. */
export interface NewStoryWish {
  readonly id: string | undefined;
  /** Of the first chapter. */
  readonly place: string | null;
  readonly date: string | null;
}

/** Writes the beginning of a story to a file of its own, never over one that is there; gives what is left to do. */
export async function beginStory(
  { id = "", place, date }: NewStoryWish,
  record: TruceRecord,
  folder: string,
): Promise<Result<string, string>> {
  if (!ID.test(id))
    return {
      ok: false,
      failure: `"${id}" is no id of a story: lower-case letters, digits and hyphens. new story daraya-2016`,
    };
  if (date !== null && dayOfIso(date) === null)
    return { ok: false, failure: `"${date}" is not a day: write --date 2016-03-04.` };
  const found = place === null ? null : findPlace(place, record);
  if (found && !found.ok) return found;
  const file = join("stories", `${id}.yaml`);
  const path = join(folder, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, skeleton(date ?? "2016-03-04", found?.value.id ?? null), { flag: "wx" });
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    return {
      ok: false,
      failure: isThere ? `data/${file} is there already.` : `data/${file} cannot be written: ${String(error)}`,
    };
  }
  return {
    ok: true,
    value: [
      `Begun at data/${file}`,
      "Fill in title, summary and text in both languages; each sentence links to the event that it rests on, as data/README.md",
      "shows under Stories. Then run: npm run record -- check",
    ].join("\n"),
  };
}

function skeleton(day: string, place: string | null): string {
  return [
    'title: { en: "", ar: "" }',
    'summary: { en: "", ar: "" }',
    "chapters:",
    "  - id: beginning",
    '    title: { en: "", ar: "" }',
    `    day: ${day}`,
    ...(place === null ? [] : [`    place: ${place}`]),
    "    text:",
    '      en: ""',
    '      ar: ""',
    "",
  ].join("\n");
}
