import { isHeld } from "../evidence/listSections";
import { describeState } from "../language/describeState";
import { formatList } from "../language/formatList";
import { placesByName } from "../language/placesByName";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import { TRACKS, type Track, type TruceRecord } from "../record/types";

export interface EmbedPlacesProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly day: Day;
}

const ALL_TRACKS: ReadonlySet<Track> = new Set(TRACKS);

/** All places on which something holds on a day, in words: those of which the same is said share a line, so that an embed is hardly heavier for it. */
export function EmbedPlaces({ record, index, day }: EmbedPlacesProps) {
  const t = useTranslate();
  const lines = new Map<string, string[]>();
  for (const place of [...record.places.values()].toSorted(placesByName(t.language))) {
    const state = index.placeStateAt(place.id, day);
    if (!isHeld(state, ALL_TRACKS)) continue;
    const words = describeState(state, place, t, "brief");
    lines.set(words, [...(lines.get(words) ?? []), place.name[t.language]]);
  }
  return (
    <ul>
      {[...lines].map(([words, places]) => (
        <li key={words}>
          {words}: {formatList(places, t.language)}
        </li>
      ))}
    </ul>
  );
}
