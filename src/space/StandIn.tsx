import { createContext, use, useLayoutEffect, type ReactNode, type RefObject } from "react";
import type { TruceRecord } from "../record/types";
import type { LegendGroup } from "../scene/legendOfFrame";
import type { Scene } from "../scene/scene";
import "./svg/firstMap.css";

/**
 * The picture of the map that a page brings along. On the server: draws it. In the browser: the element that the page came with,
 * which stands in for the map until one is drawn.
 */
export type StandIn =
  | {
      readonly kind: "draw";
      readonly draw: (scene: Scene, record: TruceRecord) => ReactNode;
      /** The legend of all frames that the picture may be seen in; by default that of the usual frame. */
      readonly legend?: (scene: Scene) => readonly LegendGroup[];
    }
  | { readonly kind: "element"; readonly element: Element };

const StandInContext = createContext<StandIn | null>(null);

/** Gives the map its stand-in. */
export function StandInProvider({
  standIn,
  children,
}: {
  readonly standIn: StandIn | null;
  readonly children: ReactNode;
}) {
  return <StandInContext value={standIn}>{children}</StandInContext>;
}

/** What is drawn in place of the map on a server; null in the browser. */
export function useDrawnStandIn(): ((scene: Scene, record: TruceRecord) => ReactNode) | null {
  const standIn = use(StandInContext);
  return standIn?.kind === "draw" ? standIn.draw : null;
}

/** The legend of what is drawn on a server in place of the map; null in the browser, which knows its frame. */
export function useDrawnLegend(): ((scene: Scene) => readonly LegendGroup[]) | null {
  const standIn = use(StandInContext);
  return (standIn?.kind === "draw" && standIn.legend) || null;
}

/** Elements that have done their service: a map that is shown again, on another day, must not bring them back. */
const GONE = new WeakSet<Element>();

/** Keeps the element that the page came with in a frame, under all else, until it is not `wanted` any more; then it never comes back. */
export function useStandIn(frame: RefObject<HTMLElement | null>, wanted: boolean): void {
  const standIn = use(StandInContext);
  useLayoutEffect(() => {
    if (standIn?.kind !== "element" || GONE.has(standIn.element)) return undefined;
    const { element } = standIn;
    const takeAway = (): void => {
      GONE.add(element);
      element.remove();
    };
    if (!wanted) {
      takeAway();
      return undefined;
    }
    frame.current?.prepend(element);
    return takeAway;
  }, [standIn, frame, wanted]);
}
