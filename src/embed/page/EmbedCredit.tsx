import { memo } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { PinnedPart } from "./loadPinned";

export interface EmbedCreditProps {
  /** Of the record that is shown; null where none is. */
  readonly version: string | null;
  /** The version that the address asks for; null: the present one. */
  readonly wanted: string | null;
  /** The earlier version that is shown; null: what the address asks for is not kept; left out: it asks for none. */
  readonly pinned: PinnedPart | null | undefined;
  readonly credit: string;
  /** The site's root, where the explorer is. */
  readonly root: string;
}

/** A heading of more characters is set smaller. It and a credit so long may not have room in their lines, and then end in an ellipsis. */
export const LONG = 60;

/** Which version of the record an embed shows, what has changed since, and whom its newsroom credits. No step of the day asks anything of it. */
export const EmbedCredit = memo(function EmbedCredit({ version, wanted, pinned, credit, root }: EmbedCreditProps) {
  const t = useTranslate();
  return (
    <div>
      {version !== null && t("embed.version", { version })}
      {pinned === null && <> {t("embed.version-other", { version: wanted ?? "" })}</>}
      {pinned && (
        <>
          {" "}
          <pinned.PinnedNote changes={pinned.changes} root={root} />
        </>
      )}
      {credit !== "" && (
        <>
          {" "}
          <bdi {...(credit.length > LONG ? { className: "embed-credit", title: credit } : {})}>{credit}</bdi>
        </>
      )}
    </div>
  );
});
