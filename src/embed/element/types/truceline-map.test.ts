import { expectTypeOf, test } from "vitest";
import type { ChapterChange, DayChange, PlaceChange, TrucelineMap } from "./truceline-map";

type Listening = Pick<TrucelineMap, "addEventListener" | "removeEventListener">;

function listen(map: Listening): () => void {
  const onDay = ({ detail }: CustomEvent<DayChange>): unknown => detail.day;
  const onPlace = ({ detail }: CustomEvent<PlaceChange>): unknown => detail.place;
  const onChapter = ({ detail }: CustomEvent<ChapterChange>): unknown => detail.number;
  const onKey = ({ key }: KeyboardEvent): unknown => key;
  const onOther = ({ type }: Event): unknown => type;
  map.addEventListener("daychange", onDay);
  map.addEventListener("placechange", onPlace);
  map.addEventListener("chapterchange", onChapter);
  map.addEventListener("keydown", onKey);
  map.addEventListener("of-another-script", onOther);
  return () => {
    map.removeEventListener("daychange", onDay);
    map.removeEventListener("placechange", onPlace);
    map.removeEventListener("chapterchange", onChapter);
    map.removeEventListener("keydown", onKey);
    map.removeEventListener("of-another-script", onOther);
  };
}

// It is the compiler that fails here, where a listener cannot be taken away as it was added.
test("a listener has the same types where it is taken away as where it is added", () => {
  expectTypeOf(listen).parameter(0).toExtend<Listening>();
});
