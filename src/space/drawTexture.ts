import type { Appearance } from "../symbology/appearance";
import { TEXTURE_DOT_RADIUS, TEXTURE_STROKE, textureMarks, type Box } from "../symbology/texture";

/** Draws a texture into a box: for a pattern's tile, and clipped to a disc. */
export function drawTexture(
  context: CanvasRenderingContext2D,
  truce: NonNullable<Appearance["truce"]>,
  box: Box,
  colour: string,
  scale = 1,
): void {
  const { strokes, dots } = textureMarks(truce.texture, truce.certainty, box, scale);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = scale < 1 ? 1.1 : TEXTURE_STROKE;
  context.beginPath();
  for (const { from, to } of strokes) {
    context.moveTo(...from);
    context.lineTo(...to);
  }
  context.stroke();
  for (const [x, y] of dots) {
    context.beginPath();
    context.arc(x, y, TEXTURE_DOT_RADIUS * (scale < 1 ? 0.85 : 1), 0, 2 * Math.PI);
    context.fill();
  }
}
