/**
 * A drawn picture, as it stands in the page, as a PNG file, `scale` times its size in pixels. A picture that stands by itself knows nothing of
 * the page's fonts, and those that are put into it come when they come: its texts are written onto it by the page. They stand over all
 * else, but not beyond the room of a part that names one (`data-room`, width and height). Rejects where the browser cannot draw it.
 */
export async function pngOfSvg(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal;
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: width * scale, height: height * scale });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas.");
  context.drawImage(await withoutTexts(picture, width * scale, height * scale), 0, 0, canvas.width, canvas.height);
  const texts = [...picture.querySelectorAll("text")].map((text) => ({ text, style: getComputedStyle(text) }));
  await Promise.all(texts.map(({ text, style }) => document.fonts.load(fontOf(style), text.textContent ?? "")));
  const home = picture.getScreenCTM()?.inverse();
  const stand = (part: SVGGraphicsElement): void => {
    const place = part.getScreenCTM();
    if (!home || !place) throw new Error("The picture is not shown.");
    const { a, b, c, d, e, f } = home.multiply(place);
    context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
  };
  for (const { text, style } of texts) {
    const part = text.closest<SVGGraphicsElement>("[data-room]");
    context.save();
    if (part) {
      const [across = 0, down = 0] = (part.dataset["room"] ?? "").split(" ").map(Number);
      stand(part);
      context.beginPath();
      context.rect(0, 0, across, down);
      context.clip();
    }
    stand(text);
    write(context, text, style);
    context.restore();
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture cannot be drawn.")))),
  );
}

async function withoutTexts(picture: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const bare = picture.cloneNode(true);
  if (bare instanceof Element) for (const text of bare.querySelectorAll("text")) text.remove();
  const file = new Blob([new XMLSerializer().serializeToString(bare)], { type: "image/svg+xml" });
  const address = URL.createObjectURL(file);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

function write(context: CanvasRenderingContext2D, text: SVGTextElement, style: CSSStyleDeclaration): void {
  const { direction, fill, stroke, strokeWidth, textAnchor } = style;
  const words = text.textContent ?? "";
  const [x = 0, y = 0] = [text.x, text.y].map(({ baseVal }) => (baseVal.length > 0 ? baseVal.getItem(0).value : 0));
  context.font = fontOf(style);
  context.direction = direction === "rtl" ? "rtl" : "ltr";
  context.textAlign = textAnchor === "middle" ? "center" : textAnchor === "end" ? "end" : "start";
  if (stroke !== "none" && Number.parseFloat(strokeWidth) > 0) {
    context.strokeStyle = stroke;
    context.lineWidth = Number.parseFloat(strokeWidth);
    context.lineJoin = "round";
    context.strokeText(words, x, y);
  }
  context.fillStyle = fill;
  context.fillText(words, x, y);
}
