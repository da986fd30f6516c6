import { lazy, Suspense } from "react";
import { PAGE_WORDS } from "../language/pageWordsHere";
import type { ChartTrackProps } from "./ChartTrack";

/** Where the chart cannot be had, date, buttons and play still go from day to day. */
const FetchedChartTrack = lazy(async () => {
  try {
    const [{ ChartTrack }] = await Promise.all([import("./ChartTrack"), PAGE_WORDS.complete()]);
    return { default: ChartTrack };
  } catch {
    return { default: RoomOfChart };
  }
});

/** The chart, which comes with the record rather than with the first sight; its room is kept until then. */
export function ChartTrackLater(props: ChartTrackProps) {
  return (
    <Suspense fallback={<RoomOfChart {...props} />}>
      <FetchedChartTrack {...props} />
    </Suspense>
  );
}

function RoomOfChart({ layout: { room } }: Pick<ChartTrackProps, "layout">) {
  return <div className="timeline-column" style={{ blockSize: room }} />;
}
