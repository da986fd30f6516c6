import type { Text } from "../record/types";
import { useTranslate } from "./useTranslate";

/** A text in the reader's language; where its Arabic is missing, the English, marked as such for fonts, readers aloud and direction. */
export function TextIn({ text }: { readonly text: Text }) {
  const { language } = useTranslate();
  if (language === "en") return <>{text.en}</>;
  if (text.ar !== undefined) return <>{text.ar}</>;
  return (
    <span lang="en" dir="ltr" className="text-in-english">
      {text.en}
    </span>
  );
}
