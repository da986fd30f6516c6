import { useId, useRef, useState } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import { siteRoot } from "../../state/siteRoot";
import { saveText } from "../saveText";
import type { StoryKeeper } from "./createStoryKeeper";
import { ownEmbedCode } from "./ownEmbedCode";
import type { OwnStory } from "./ownStory";
import { readableStory } from "./readableStory";
import type { ReadStoryFile, StoryFileFailure } from "./storyFile";
import { storyFileName } from "./storyFileName";

export interface StoryFileToolsProps {
  readonly record: TruceRecord;
  readonly keeper: StoryKeeper;
  readonly story: OwnStory;
  readonly isSaved: boolean;
  readonly onSaid: (words: string) => void;
}

/** What came of a file that the reader opened. */
type Opened = { readonly failure: StoryFileFailure } | { readonly problems: ReadStoryFile["problems"] };

/** Saves the story as a file of the record's own form, and opens such a file. What was there before an opened file comes back by Undo. */
export function StoryFileTools({ record, keeper, story, isSaved, onSaid }: StoryFileToolsProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [code, setCode] = useState("");
  async function save(): Promise<void> {
    try {
      const { printStoryFile } = await import("./storyFile");
      const name = storyFileName(story);
      saveText(printStoryFile(story), name, "application/yaml;charset=utf-8");
      keeper.markSaved();
      onSaid(t("own.saved-as", { name }));
    } catch {
      onSaid(t("app.part-failed"));
    }
  }
  async function open(file: File): Promise<void> {
    try {
      const [{ readStoryFile }, text] = await Promise.all([import("./storyFile"), file.text()]);
      const read = readStoryFile(text);
      setOpened(read.ok ? { problems: read.value.problems } : { failure: read.failure });
      if (!read.ok) return;
      keeper.edit(() => read.value.story);
      onSaid(t("own.opened", { name: file.name, count: read.value.story.chapters.length }));
    } catch {
      onSaid(t("own.file-unreadable"));
    }
  }
  async function copyEmbed(): Promise<void> {
    try {
      const code = await ownEmbedCode(readableStory(story, record, t("own.untitled")), siteRoot(), t.language);
      setCode(code);
      await navigator.clipboard.writeText(code);
      onSaid(t("own.embed-copied"));
    } catch {
      onSaid(t("own.embed-by-hand"));
    }
  }
  return (
    <section className="story-desk-file" aria-labelledby={heading}>
      <h3 id={heading}>{t("own.take-along")}</h3>
      <p className="quiet">{t(isSaved ? "own.is-saved" : "own.is-not-saved")}</p>
      <p className="story-desk-links">
        <button type="button" className="switch" disabled={story.chapters.length === 0} onClick={() => void save()}>
          {t("own.save")}
        </button>
        <button type="button" className="switch" onClick={() => input.current?.click()}>
          {t("own.open")}
        </button>
        <button
          type="button"
          className="switch"
          disabled={story.chapters.length === 0}
          onClick={() => void copyEmbed()}
        >
          {t("own.embed")}
        </button>
        <input
          ref={input}
          type="file"
          accept=".yaml,.yml,.json,text/yaml,application/yaml"
          aria-label={t("own.open")}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            currentTarget.value = "";
          }}
        />
      </p>
      {code !== "" && (
        <textarea
          className="story-desk-code"
          readOnly
          dir="ltr"
          rows={3}
          aria-label={t("own.embed-code")}
          value={code}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      {opened && "failure" in opened && (
        <p role="alert">
          {opened.failure.line === null
            ? t(`own.file-${opened.failure.kind}`)
            : t("own.at-line", { line: opened.failure.line, words: t(`own.file-${opened.failure.kind}`) })}
        </p>
      )}
      {opened && "problems" in opened && opened.problems.length > 0 && (
        <div role="alert">
          <p>{t("own.file-problems", { count: opened.problems.length })}</p>
          <ul>
            {opened.problems.slice(0, MOST_PROBLEMS).map(({ kind, path, line }) => {
              const where = path.map((step) => (typeof step === "number" ? step + 1 : step)).join(" › ");
              return (
                <li key={`${kind} ${where}`}>
                  {t("own.at-line", { line, words: t(`own.problem-${kind}`, { where }) })}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}

const MOST_PROBLEMS = 20;
