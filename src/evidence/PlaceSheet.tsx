import { lazy, Suspense } from "react";
import { useTranslate } from "../language/useTranslate";
import type { SheetOfPlaceProps } from "./SheetOfPlace";

const SheetOfPlace = lazy(async () => {
  const { SheetOfPlace: loaded } = await import("./SheetOfPlace");
  return { default: loaded };
});

/** The sheet of a place, fetched when the first place is opened: a reader who only looks at the map does not pay for it. */
export function PlaceSheet(props: SheetOfPlaceProps) {
  const t = useTranslate();
  return (
    <Suspense fallback={<p className="panel-wait">{t("evidence.loading")}</p>}>
      <SheetOfPlace {...props} />
    </Suspense>
  );
}
