import { memo, useEffect } from "react";
import { useTranslate } from "../language/useTranslate";
import { LaterDialog } from "./LaterDialog";
import { laterPart } from "./laterPart";
import type { SearchBoxProps } from "./search/SearchBox";

export interface SearchSheetProps extends Omit<SearchBoxProps, "record"> {
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Null while it is on its way: then nothing can be searched. */
  readonly record: SearchBoxProps["record"] | null;
}

const SEARCH_BOX = laterPart(() => import("./search/SearchBox"));
/** Where a stroke is text, or chooses among things by their letters. */
const WRITTEN_IN = "input:not([type=range]), textarea, select, [contenteditable], dialog";

/** The dialog that searches the record. The key / opens it, where it is not being written. */
export const SearchSheet = memo(function SearchSheet({ open, onOpen, record, ...box }: SearchSheetProps) {
  const t = useTranslate();
  const { onClose } = box;
  useEffect(() => {
    const openOnSlash = (event: KeyboardEvent): void => {
      // The same key on an Arabic keyboard.
      const isSlash = event.key === "/" || event.key === "ظ";
      const isOthers = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
      const isWritten = event.target instanceof Element && event.target.closest(WRITTEN_IN) !== null;
      if (!isSlash || isOthers || isWritten) return;
      event.preventDefault();
      onOpen();
    };
    document.addEventListener("keydown", openOnSlash);
    return () => document.removeEventListener("keydown", openOnSlash);
  }, [onOpen]);
  return (
    <LaterDialog
      open={open && record !== null}
      className="search-sheet"
      label={t("app.search")}
      part={SEARCH_BOX}
      onClose={onClose}
    >
      {({ SearchBox }) => record && <SearchBox record={record} {...box} />}
    </LaterDialog>
  );
});
