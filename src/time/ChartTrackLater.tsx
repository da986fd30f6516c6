import { lazy, Suspense } from "react";
import { PAGE_WORDS } from "../language/pageWordsHere";
import type { ChartTrackProps } from "./ChartTrack";
import { DayInput } from "./DayInput";

/** Where the chart cannot be had, a plain slider stands in its room. */
const FetchedChartTrack = lazy(async () => {
  try {
    const [{ ChartTrack }] = await Promise.all([import("./ChartTrack"), PAGE_WORDS.complete()]);
    return { default: ChartTrack };
  } catch {
    return { default: SliderAlone };
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

function SliderAlone({ layout: { room }, controller, day, onDay }: ChartTrackProps) {
  return (
    <div className="timeline-column timeline-alone" style={{ blockSize: room }}>
      <DayInput {...{ controller, day, onDay }} />
    </div>
  );
}

function RoomOfChart({ layout: { room } }: Pick<ChartTrackProps, "layout">) {
  return <div className="timeline-column" style={{ blockSize: room }} />;
}
