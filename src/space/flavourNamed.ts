import { FLAVOURS, type Flavour } from "../symbology/flavours";
import { FORCED_COLOURS, FORCED_OPACITIES } from "../symbology/forcedColours";

/** The flavour of a name, in colours that a canvas knows; for a name that is none, the light one. */
export function flavourNamed(name: string): Flavour {
  if (name === "forced") return forcedFlavour(document.body);
  return Object.values(FLAVOURS).find((flavour) => flavour.name === name) ?? FLAVOURS.light;
}

/** The reader's own colours, as the browser has them now: a canvas is painted in numbers, and knows no system colour. */
function forcedFlavour(page: HTMLElement): Flavour {
  const probe = document.createElement("span");
  probe.style.setProperty("forced-color-adjust", "none");
  page.append(probe);
  const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const resolved = (colour: string): string => {
    probe.style.color = colour;
    const { color } = getComputedStyle(probe);
    if (!pixel) return color;
    // The live map reads no mixed colours: a painted pixel says what they come to.
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const { light } = FLAVOURS;
  const colours = { ...light.colours };
  for (const [name, colour] of Object.entries(FORCED_COLOURS)) Reflect.set(colours, name, resolved(colour));
  probe.remove();
  return { ...light, name: "forced", colours, opacities: FORCED_OPACITIES };
}
