import { useTranslate } from "../language/useTranslate";
import type { Name } from "../record/types";

/** A name in both scripts, the reader's own first. */
export function NameInBoth({ name, otherClass }: { readonly name: Name; readonly otherClass: string }) {
  const { language } = useTranslate();
  const other = language === "en" ? "ar" : "en";
  return (
    <>
      <bdi lang={language}>{name[language]}</bdi>{" "}
      <bdi lang={other} className={otherClass}>
        {name[other]}
      </bdi>
    </>
  );
}
