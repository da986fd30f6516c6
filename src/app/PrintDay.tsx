import { useStore } from "zustand";
import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import { useDrawnStandIn } from "../space/StandIn";
import type { AppStore } from "../state/appStore";
import { usePrinting } from "../state/usePrinting";

/** On paper: the date above the map, since the timeline, which says it on a screen, may come to the next sheet. A page that is drawn in the build has it for readers without script. */
export function PrintDay({ store }: { readonly store: AppStore }) {
  const isPrinting = usePrinting();
  const isDrawnInBuild = useDrawnStandIn() !== null;
  return (isPrinting || isDrawnInBuild) && <Day store={store} />;
}

function Day({ store }: { readonly store: AppStore }) {
  const { language } = useTranslate();
  return (
    <p className="print-day">
      {formatDay(
        useStore(store, ({ day }) => day),
        language,
      )}
    </p>
  );
}
