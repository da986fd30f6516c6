import { Activity, memo, type RefObject } from "react";
import type { EvidenceLoad } from "../evidence/EvidenceLoad";
import { PlaceList } from "../evidence/PlaceList";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import type { Readings } from "../record/readingsOf";
import type { Account, PlaceId, Track } from "../record/types";
import type { Stop } from "../time/stopKeeper";
import { ErrorBoundary } from "./ErrorBoundary";
import { OpenPlace } from "./OpenPlace";
import { PartFailure } from "./PartFailure";
import { SiteLinks } from "./SiteLinks";
import { usePlaceChanges } from "./usePlaceChanges";
import type { RecordLoad } from "./RecordLoad";

export interface PanelProps {
  readonly load: RecordLoad;
  readonly evidence: EvidenceLoad;
  readonly readings: Readings | null;
  /** Whose account is shown; null: our reading. */
  readonly account: Account | null;
  /** Places that are marked: the accounts differ there. */
  readonly differing: ReadonlySet<PlaceId>;
  readonly day: Day;
  /** Where the slider came to rest, on that day; null before the first stop, and while it moves. */
  readonly stop: Stop | null;
  readonly layers: ReadonlySet<Track>;
  /** The place that is open: its sheet is shown; null: the list of places. */
  readonly place: PlaceId | null;
  /** What is marked in it. */
  readonly event: EventChoice | null;
  readonly onDay: (day: Day) => void;
  readonly onPlace: (place: PlaceId) => void;
  readonly onClose: () => void;
  /** The sheet of the place stands there. */
  readonly onArrival: () => void;
  /** The address of a place, for a link that is opened elsewhere. */
  readonly hrefOf: (place: PlaceId) => string;
  /** The site's root, with a slash at its end. */
  readonly root: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The list of places, or the sheet of the open one. The list waits behind the sheet as the reader left it. */
export const Panel = memo(function Panel(props: PanelProps) {
  const { load, evidence, readings, account, differing, day, stop, layers, place, event } = props;
  const { onDay, onPlace, onClose, onArrival, hrefOf, root, scroller } = props;
  const t = useTranslate();
  const [record, index] = load.kind === "ready" ? [load.record, load.index] : [null, null];
  const changes = usePlaceChanges(record, index, stop);
  if (!record || !index) {
    const text = t(load.kind === "loading" ? "app.loading-record" : "app.no-record");
    return <p className="panel-wait">{text}</p>;
  }
  return (
    <div className="panel-scroller" ref={scroller}>
      <ErrorBoundary fallback={PartFailure}>
        <Activity mode={place === null ? "visible" : "hidden"}>
          <PlaceList {...{ record, index, day, layers, differing, changes, onPlace, hrefOf }} selection={place} />
        </Activity>
      </ErrorBoundary>
      {place !== null && (
        <ErrorBoundary key={place} fallback={PartFailure}>
          <OpenPlace
            {...{ record, index, readings, account, evidence, day, place, event, onDay, onPlace, onClose, onArrival }}
            root={root}
          />
        </ErrorBoundary>
      )}
      <SiteLinks root={root} />
    </div>
  );
});
