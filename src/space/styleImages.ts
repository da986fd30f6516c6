import type { Appearance } from "../symbology/appearance";
import { arrowHeadLength, evacuationMark, HOLLOW_HEAD_STROKE } from "../symbology/evacuationMark";
import type { Flavour } from "../symbology/flavours";
import { siegeRing, TOOTHED_RING } from "../symbology/ring";
import { textureTile, type Box } from "../symbology/texture";
import { dotImage, shieldImage } from "./basemapImages";
import { drawDisc, DISC_EXTENT } from "./drawDisc";
import { drawTexture } from "./drawTexture";
import { flavourNamed } from "./flavourNamed";
import { imageWords, splitCertainty } from "./imageId";
import { paintImage, type Draw, type StyleImage } from "./paintImage";
import { TOOTHED_BAND } from "./toothedBand";
import { patternEnlargement, patternSide } from "./patternStep";

/** Width and height of a mark with its casing, in pixels. */
const MARK_SIZE = 16;

const TEXTURES = ["local", "national", "de-escalation", "disputed"] as const;

function textureImage(colour: string, id: string, step: number, density: number): StyleImage | null {
  const { status, certainty } = splitCertainty(id);
  const texture = TEXTURES.find((known) => known === status);
  if (!texture) return null;
  const [width, height] = textureTile(texture, certainty);
  const box: Box = { left: -2, top: -2, right: width + 2, bottom: height + 2 };
  const [drawnWidth, drawnHeight] = [patternSide(width, step), patternSide(height, step)];
  // A whole number: MapLibre keeps the ratio of a pattern chosen by feature in an integer. An even one: `patternSide`.
  const ratio = 2 * Math.ceil((density * patternEnlargement(step)) / 2);
  const data = paintImage(drawnWidth, drawnHeight, ratio, (context) => {
    context.scale(drawnWidth / width, drawnHeight / height);
    drawTexture(context, { texture, certainty }, box, colour);
  });
  return data && { data, pixelRatio: ratio };
}

/**
 * A pattern along a line. MapLibre fits its height to the line's width and enlarges its length with the step, so it is
 * drawn shorter by that.
 */
function linePattern(length: number, width: number, step: number, density: number, draw: Draw): StyleImage | null {
  const fine = density * 2;
  const drawn = length / patternEnlargement(step);
  const data = paintImage(drawn, width, fine, (context) => {
    context.scale(drawn / length, 1);
    draw(context);
  });
  return data && { data, pixelRatio: fine };
}

function lineImage(
  { colours }: Flavour,
  kind: string,
  status: string,
  step: number,
  density: number,
): StyleImage | null {
  if (kind === "dots") {
    const style = siegeRing(status === "partially-besieged?" ? "partially-besieged" : "besieged", "possible");
    const gaps = (style.dash ?? []).filter((_, at) => at % 2 === 1);
    const length = gaps.reduce((sum, gap) => sum + gap, 0);
    return linePattern(length, style.width, step, density, (context) => {
      context.fillStyle = colours.siege;
      let x = style.width / 2;
      for (const gap of gaps) {
        context.beginPath();
        context.arc(x, style.width / 2, style.width / 2, 0, 2 * Math.PI);
        context.fill();
        x += gap;
      }
    });
  }
  const length = TOOTHED_RING.step * (status === "possible" ? 2 : 1);
  return linePattern(length, TOOTHED_BAND, step, density, (context) => {
    context.fillStyle = colours.islamicStateRing;
    // The lower edge of the picture lies outward.
    const foot = TOOTHED_BAND - TOOTHED_RING.width;
    context.fillRect(0, foot, length, TOOTHED_RING.width);
    context.beginPath();
    context.moveTo(length / 2 - TOOTHED_RING.base / 2, foot);
    context.lineTo(length / 2 + TOOTHED_RING.base / 2, foot);
    context.lineTo(length / 2, 0);
    context.fill();
  });
}

const MARKED = ["evacuated", "returned", "undirected"] as const;

function markImage({ colours }: Flavour, id: string, density: number): StyleImage | null {
  const { status: named, certainty } = splitCertainty(id);
  const status = MARKED.find((known) => known === named);
  const mark = status && evacuationMark({ status, certainty });
  if (!mark) return null;
  const data = paintImage(MARK_SIZE, MARK_SIZE, density, (context) => {
    context.translate(MARK_SIZE / 2, MARK_SIZE / 2);
    const path = new Path2D(mark);
    context.lineJoin = "miter";
    context.strokeStyle = colours.evacuationFill;
    context.lineWidth = 3.4;
    context.stroke(path);
    context.strokeStyle = colours.evacuation;
    context.lineWidth = 1.4;
    context.stroke(path);
  });
  return data && { data, pixelRatio: density };
}

/** The head of an arrow that points up; its tip is the middle of the image. */
function headImage({ colours }: Flavour, width: number, certainty: string, density: number): StyleImage | null {
  const length = arrowHeadLength(width);
  const size = 2 * length + 6;
  const data = paintImage(size, size, density, (context) => {
    context.translate(size / 2, size / 2);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(length * 0.44, length);
    context.lineTo(0, length * 0.82);
    context.lineTo(-length * 0.44, length);
    context.closePath();
    context.lineJoin = "round";
    const isHollow = certainty === "possible";
    context.strokeStyle = colours.evacuationCase;
    context.lineWidth = 2.4;
    if (!isHollow) context.stroke();
    context.fillStyle = isHollow ? colours.evacuationCase : colours.evacuation;
    context.fill();
    context.strokeStyle = colours.border;
    context.lineWidth = HOLLOW_HEAD_STROKE;
    if (isHollow) context.stroke();
  });
  return data && { data, pixelRatio: density };
}

/** The bar at which a stalled arrow ends. */
function stopImage({ colours }: Flavour, density: number): StyleImage | null {
  const data = paintImage(16, 6, density, (context) => {
    context.fillStyle = colours.evacuationCase;
    context.fillRect(1, 0, 14, 6);
    context.fillStyle = colours.evacuation;
    context.fillRect(2, 1.8, 12, 2.4);
  });
  return data && { data, pixelRatio: density };
}

/**
 * The image with an id (`imageId`), or null for an id that is none of ours. Discs are looked up in `appearances` by key.
 * `density`: device pixels a page pixel.
 */
export function styleImage(
  id: string,
  appearances: ReadonlyMap<string, Appearance>,
  density: number,
): StyleImage | null {
  const { family, flavour: named, words } = imageWords(id);
  const flavour = flavourNamed(named);
  const [first = "", second = "", third = ""] = words;
  switch (family) {
    case "texture":
      return textureImage(flavour.colours.truce, first, Number(second), density);
    case "line":
      return lineImage(flavour, first, second, Number(third), density);
    case "disc": {
      const appearance = appearances.get(first);
      if (!appearance) return null;
      const data = paintImage(DISC_EXTENT, DISC_EXTENT, density, (context) => drawDisc(context, appearance, flavour));
      return data && { data, pixelRatio: density };
    }
    case "mark":
      return markImage(flavour, first, density);
    case "head":
      return headImage(flavour, Number(first), second, density);
    case "stop":
      return stopImage(flavour, density);
    case "dot":
      return dotImage(flavour, density);
    case "shield":
      return shieldImage(flavour, density);
    default:
      return null;
  }
}
