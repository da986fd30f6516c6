import { useId, useRef, useState, type RefObject } from "react";
import { CODE_KINDS, embedCode, type CodeKind, type EmbedCodeInput } from "../../embed/code/embedCode";
import type { Translate } from "../../language/createTranslate";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import { pathOfDocument } from "../../state/documentPaths";
import type { BuilderChoices } from "./BuilderChoices";
import { CodePicture } from "./CodePicture";
import type { ChosenPicture } from "./pictureOfChoices";
import { RadioRow } from "./RadioRow";

export interface CodeBoxProps {
  /** Takes the focus of a reader who went past the preview. */
  readonly section: RefObject<HTMLElement | null>;
  readonly record: TruceRecord;
  readonly choices: BuilderChoices;
  readonly input: EmbedCodeInput;
  readonly picture: ChosenPicture;
  /** Whether the author hosts the picture. */
  readonly onHostsPicture: (hosts: boolean) => void;
  /** The words of the embed's language. */
  readonly words: Translate;
  /** Whether the picture's description was written for another one. */
  readonly isOutdated: boolean;
  /** Path of the page that is embedded by its address alone; null: there is none. */
  readonly page: string | null;
}

/** How many notes there are on what a host does with its code: the messages `builder.note-<kind>-1` and so on. */
const NOTES: Readonly<Record<CodeKind, number>> = { frame: 3, element: 3, wordpress: 3, amp: 3, picture: 2 };

/** The kinds in which a picture stands, in two of them until the map is there. */
const PICTURED: ReadonlySet<CodeKind> = new Set(["element", "amp", "picture"]);

/** The code for a page, ready to be copied, with what the page's host makes of it. */
export function CodeBox(props: CodeBoxProps) {
  const { section, record, choices, input, picture, onHostsPicture, words, isOutdated, page } = props;
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [kind, setKind] = useState<CodeKind>("frame");
  const [said, setSaid] = useState<{ readonly code: string; readonly words: string } | null>(null);
  const code = embedCode(kind, input);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setSaid({ code, words: t("builder.copied") });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({ code, words: t("builder.by-hand") });
    }
  }
  return (
    <section ref={section} id="builder-code" tabIndex={-1} className="builder-code" aria-labelledby={`${id}title`}>
      <header>
        <h2 id={`${id}title`}>{t("builder.code")}</h2>
        <RadioRow
          label={t("builder.code-for")}
          options={CODE_KINDS}
          chosen={kind}
          onChosen={setKind}
          nameOf={(one) => t(`builder.kind-${one}`)}
        />
      </header>
      {PICTURED.has(kind) && (kind === "picture" || !picture.isExact || picture.isOwn) && (
        <CodePicture {...{ record, choices, input, picture, words, onHostsPicture }} isAlone={kind === "picture"} />
      )}
      {PICTURED.has(kind) && isOutdated && <p className="builder-warning">{t("builder.code-outdated")}</p>}
      <textarea
        ref={field}
        readOnly
        dir="ltr"
        lang="en"
        spellCheck={false}
        rows={Math.min(16, code.split("\n").length)}
        aria-label={t("builder.code")}
        aria-describedby={`${id}notes`}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className="builder-copy">
        <button type="button" className="switch" onClick={() => void copy()}>
          {t("builder.copy")}
        </button>{" "}
        <output>{said?.code === code ? said.words : ""}</output>
      </p>
      <div id={`${id}notes`}>
        <h3>{t("builder.notes")}</h3>
        <ul>
          {Array.from({ length: NOTES[kind] }, (_, at) => (
            <li key={at}>{t(`builder.note-${kind}-${at + 1}`)}</li>
          ))}
        </ul>
        {kind === "wordpress" && page !== null && (
          <p className="builder-address">
            {t("builder.page")} <code dir="ltr">{input.site + page}</code>
          </p>
        )}
        {kind === "element" && (
          <p>
            <a href={input.site + pathOfDocument({ kind: "examples" }, t.language)} target="_blank" rel="noopener">
              {t("builder.examples")}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
