/** An image for the map: pixels, and how many of them make one pixel of the page. */
export interface StyleImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

export type Draw = (context: CanvasRenderingContext2D) => void;

/** Draws on a canvas of a size in pixels of the page, `density` device pixels each. */
export function paintImage(width: number, height: number, density: number, draw: Draw): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * density));
  canvas.height = Math.max(1, Math.round(height * density));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.scale(canvas.width / width, canvas.height / height);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
