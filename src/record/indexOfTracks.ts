import type { RecordIndex } from "./recordIndex";
import { sameState } from "./runsOfSpans";
import { TRACKS, type Track } from "./types";

/** An index whose next change is one on the tracks asked for: where nothing but other tracks change it does not stop. All else it answers as before. */
export function indexOfTracks(index: RecordIndex, asked: ReadonlySet<Track>): RecordIndex {
  const tracks = TRACKS.filter((track) => asked.has(track));
  if (tracks.length === TRACKS.length) return index;
  return {
    ...index,
    nextChange(from, direction, place) {
      if (tracks.length === 0) return null;
      const places = place === undefined ? null : index.changingWith(place);
      for (let day = index.nextChange(from, direction, place); day !== null;) {
        const changes = index.changes(day - 1, day);
        const isSeen = changes.some(
          (one) => (places === null || places.has(one.place)) && !sameState(one.before, one.after, tracks),
        );
        if (isSeen) return day;
        day = index.nextChange(day, direction, place);
      }
      return null;
    },
  };
}
