import type { Day, DayRange } from "../../record/day";
import type { StripAxis } from "../../symbology/stripAxis";

export interface ChronicleDayProps {
  readonly axis: StripAxis;
  /** The days that are shown: a day outside of them has no line. */
  readonly frame: DayRange;
  readonly day: Day;
  /** The day that is pointed at; null where none is. */
  readonly pointed: Day | null;
}

/** The chosen day as a line over all places, the same as on the timeline; a fine one where the reader points. */
export function ChronicleDay({ axis, frame, day, pointed }: ChronicleDayProps) {
  const at = (one: Day): { readonly left: string } => ({ left: `${String(axis.x(one))}%` });
  return (
    <>
      {pointed !== null && pointed !== day && <div className="chronicle-pointed" style={at(pointed)} />}
      {frame.earliest <= day && day <= frame.latest + 1 && <div className="chronicle-day" style={at(day)} />}
    </>
  );
}
