import { lazy, Suspense } from "react";
import { PAGE_WORDS } from "../language/pageWordsHere";
import type { StopChangeProps } from "./StopChange";

const FetchedStopChange = lazy(async () => {
  try {
    const [{ StopChange }] = await Promise.all([import("./StopChange"), PAGE_WORDS.complete()]);
    return { default: StopChange };
  } catch {
    return { default: Unchanged };
  }
});

/** What changed where the slider stopped, once that part is there: nothing is to be told before the first stop. */
export function StopChangeLater(props: StopChangeProps) {
  return (
    <Suspense fallback={<Unchanged {...props} />}>
      <FetchedStopChange {...props} />
    </Suspense>
  );
}

function Unchanged({ children }: Pick<StopChangeProps, "children">) {
  return <>{children}</>;
}
