import { WALL } from "../frameWalls";
import type { FrameSize } from "../moveView";
import { boxesOf, placeNames, roomOf, type PlacedName, type TakenBox } from "./placeNames";
import type { InkedName } from "./wantedNames";

/** The widths and heights of frames, in pixels, from which on names may be shown: a style sheet has a rule for each. */
export interface ShownFrom {
  readonly width: readonly number[];
  readonly height: readonly number[];
}

/** Those of the explorer: `explorerFirstMap.css`. */
export const EXPLORER_FROM: ShownFrom = {
  width: [
    300, 320, 340, 360, 375, 390, 410, 430, 480, 540, 640, 680, 720, 768, 820, 860, 960, 1000, 1040, 1140, 1240, 1400,
    1520,
  ],
  height: [240, 280, 310, 340, 380, 410, 440, 480, 510, 550, 600, 650, 700, 800, 900],
};
/** Those of an embed, few, since it pays for every byte: `embed.css`. */
export const EMBED_FROM: ShownFrom = { width: [388, 638], height: [370, 500] };

/** What is known of the frames to which a picture is cropped, all round its middle. Sizes in pixels. */
export interface Cropping {
  /** What is drawn. */
  readonly size: FrameSize;
  /** What of it is mostly seen. */
  readonly mostly: FrameSize;
  /** What of it is always seen; a smaller frame may cut a name. */
  readonly least: FrameSize;
  readonly from: ShownFrom;
}

/** A name's attributes by which a style sheet shows it in the frames that hold all of it. */
export type FromAttributes = NonNullable<InkedName["from"]>;

/**
 * Places the names of a picture that is cropped to a smaller frame, so that its edge cuts none: a name stands where the usual frame holds it,
 * if there is room, and is shown from the first of the frames on that holds it. One that none does is not written.
 */
export function croppedNames({ size, mostly, least, from }: Cropping): typeof placeNames<InkedName> {
  const isHeld = (boxes: readonly TakenBox[]): boolean => {
    const { width, height } = needed(boxes, size);
    return width <= mostly.width && height <= mostly.height;
  };
  function prefer(name: InkedName): InkedName {
    const held = name.stands.filter((stand) => isHeld(roomOf(name, stand)));
    return { ...name, stands: [...held, ...name.stands.filter((stand) => !held.includes(stand))] };
  }
  function shown(placed: PlacedName<InkedName>): readonly PlacedName<InkedName>[] {
    const { name, left, top } = placed;
    const { width, height } = needed(boxesOf(name, left, top), size);
    const across = width <= least.width ? 0 : from.width.find((one) => one >= width);
    const down = height <= least.height ? 0 : from.height.find((one) => one >= height);
    if (across === undefined || down === undefined) return [];
    const attributes: FromAttributes = {
      ...(across > 0 && { "data-from-width": across }),
      ...(down > 0 && { "data-from-height": down }),
    };
    return [{ ...placed, name: { ...name, from: attributes } }];
  }
  return (wanted, taken, spared) => placeNames(wanted.map(prefer), taken, spared).flatMap(shown);
}

/** The least frame round the middle of a picture that holds some boxes, with room at its edge. */
function needed(boxes: readonly TakenBox[], { width, height }: FrameSize): FrameSize {
  const [x, y] = [width / 2, height / 2];
  return {
    width: 2 * (WALL + Math.max(...boxes.map(([left, , right]) => Math.max(x - left, right - x)))),
    height: 2 * (WALL + Math.max(...boxes.map(([, top, , bottom]) => Math.max(y - top, bottom - y)))),
  };
}
