import { useEffect, useRef, type RefObject } from "react";
import type { CameraView } from "../../state/cameraView";
import { panView, zoomView, type FrameSize } from "../moveView";

export interface MapGesturesProps {
  readonly element: RefObject<HTMLElement | null>;
  readonly view: CameraView;
  readonly size: FrameSize;
  /** The view while the reader moves the map. */
  readonly onMove: (view: CameraView) => void;
  /** The view on which the reader came to rest. */
  readonly onRest: (view: CameraView) => void;
  /** A press that moved nothing, in pixels from the upper left corner. */
  readonly onPress: (at: readonly [number, number]) => void;
  /** Within another page the wheel scrolls that page, unless a modifier key is held, and one finger does too. */
  readonly cooperative: boolean;
}

type Point = readonly [number, number];

/** A pointer that moved less than this, in pixels, pressed. */
const PRESS_WITHIN = 4;
const ARROW_STEP = 80;
const ZOOM_STEP = 0.5;
const REST_AFTER = 200;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [ARROW_STEP, 0],
  ArrowRight: [-ARROW_STEP, 0],
  ArrowUp: [0, ARROW_STEP],
  ArrowDown: [0, -ARROW_STEP],
};

/** Moves a map by drag, pinch, wheel, double click and, once it has the focus, which it can then take, by keys. */
export function useMapGestures(props: MapGesturesProps): void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { element } = props;
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    target.setAttribute("tabindex", "0");
    const pointers = new Map<number, Point>();
    let travelled = 0;
    let resting = 0;
    let view: CameraView | null = null;

    const placeOf = (event: MouseEvent): Point => {
      const { left, top } = target.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };
    const now = (): CameraView => view ?? latest.current.view;
    const move = (next: CameraView): void => {
      view = next;
      latest.current.onMove(next);
    };
    const rest = (): void => {
      if (view) latest.current.onRest(view);
      view = null;
    };
    const restSoon = (): void => {
      clearTimeout(resting);
      resting = window.setTimeout(rest, REST_AFTER);
    };
    const zoomAt = (zoom: number, at: Point): void => move(zoomView(now(), zoom, at, latest.current.size));

    const onPointerDown = (event: PointerEvent): void => {
      if (event.button !== 0 || event.target instanceof HTMLButtonElement) return;
      if (pointers.size === 0) travelled = 0;
      pointers.set(event.pointerId, placeOf(event));
      target.setPointerCapture(event.pointerId);
    };
    const onPointerMove = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const at = placeOf(event);
      travelled += Math.hypot(at[0] - before[0], at[1] - before[1]);
      const others = [...pointers.entries()].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      pointers.set(event.pointerId, at);
      const [other] = others;
      const { size, cooperative } = latest.current;
      if (other) {
        const middle: Point = [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2];
        const spread = Math.hypot(at[0] - other[0], at[1] - other[1]);
        const spreadBefore = Math.hypot(before[0] - other[0], before[1] - other[1]);
        const panned = panView(now(), [(at[0] - before[0]) / 2, (at[1] - before[1]) / 2], size);
        move(zoomView(panned, now().zoom + Math.log2(Math.max(1, spread) / Math.max(1, spreadBefore)), middle, size));
      } else if (travelled > PRESS_WITHIN && !(cooperative && event.pointerType === "touch")) {
        move(panView(now(), [at[0] - before[0], at[1] - before[1]], size));
      }
    };
    const onPointerEnd = (event: PointerEvent): void => {
      if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
      if (event.type === "pointerup" && travelled <= PRESS_WITHIN) latest.current.onPress(placeOf(event));
      rest();
    };
    const onWheel = (event: WheelEvent): void => {
      if (latest.current.cooperative && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      zoomAt(now().zoom - Math.max(-1, Math.min(1, (event.deltaY * lines) / 300)), placeOf(event));
      restSoon();
    };
    const onDoubleClick = (event: MouseEvent): void => {
      if (event.target instanceof HTMLButtonElement) return;
      zoomAt(now().zoom + 2 * ZOOM_STEP, placeOf(event));
      rest();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.target !== target || event.ctrlKey || event.metaKey || event.altKey) return;
      const { size } = latest.current;
      const arrow = ARROWS[event.key];
      if (arrow) move(panView(now(), arrow, size));
      else if (event.key === "+" || event.key === "=")
        zoomAt(now().zoom + ZOOM_STEP, [size.width / 2, size.height / 2]);
      else if (event.key === "-") zoomAt(now().zoom - ZOOM_STEP, [size.width / 2, size.height / 2]);
      else return;
      event.preventDefault();
      restSoon();
    };

    target.addEventListener("pointerdown", onPointerDown);
    target.addEventListener("pointermove", onPointerMove);
    target.addEventListener("pointerup", onPointerEnd);
    target.addEventListener("pointercancel", onPointerEnd);
    target.addEventListener("wheel", onWheel, { passive: false });
    target.addEventListener("dblclick", onDoubleClick);
    target.addEventListener("keydown", onKeyDown);
    return () => {
      clearTimeout(resting);
      target.removeEventListener("pointerdown", onPointerDown);
      target.removeEventListener("pointermove", onPointerMove);
      target.removeEventListener("pointerup", onPointerEnd);
      target.removeEventListener("pointercancel", onPointerEnd);
      target.removeEventListener("wheel", onWheel);
      target.removeEventListener("dblclick", onDoubleClick);
      target.removeEventListener("keydown", onKeyDown);
    };
  }, [element]);
}
