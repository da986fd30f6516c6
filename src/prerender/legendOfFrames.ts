import { legendOfFrame, type LegendGroup } from "../scene/legendOfFrame";
import type { Scene } from "../scene/scene";
import { FIRST_STEPS, viewOfStep, type FirstStep } from "../space/firstView";
import type { Frame } from "../space/flowShapes";
import { flowsInFrame } from "../space/flowsInFrame";
import { marksInFrame } from "../space/marksInFrame";
import { EXPLORER_FRAMES } from "../space/svg/FirstMap";
import { LEGEND_ENTRIES } from "../symbology/legendEntries";

/** A frame that a page's picture may be seen in, named as `legend.css` asks for it. */
interface NamedFrame {
  readonly name: FirstStep["name"] | "usual";
  readonly frame: Frame;
}

/** In a window of at most 900 pixels' height a column of less than 1100 has a map so large at most: most readers with a wide screen have one. */
const USUAL = { width: 1100, height: 640 };

const FRAMES: readonly NamedFrame[] = FIRST_STEPS.flatMap((step): NamedFrame[] => {
  const view = viewOfStep(step);
  const widest = { name: step.name, frame: { ...view, ...EXPLORER_FRAMES.sizes[step.name].most } };
  return step.name === "wide" ? [widest, { name: "usual", frame: { ...view, ...USUAL } }] : [widest];
});

/**
 * What the legend of a page's own picture explains: the symbols of every frame that the style sheet may show it in. A symbol that is not in all of
 * them names those that hold it.
 */
export function legendOfFrames({ marks, flows }: Pick<Scene, "marks" | "flows">): readonly LegendGroup[] {
  const legends = FRAMES.map(({ name, frame }) => ({
    name,
    groups: legendOfFrame(marksInFrame(marks, frame), flowsInFrame(flows, frame)),
  }));
  return (legends[0]?.groups ?? []).map(({ track }) => {
    const held = legends.map(({ name, groups }) => ({
      name,
      ids: new Set(groups.find((group) => group.track === track)?.entries.map(({ id }) => id)),
    }));
    return {
      track,
      entries: LEGEND_ENTRIES.flatMap((entry) => {
        const names = held.flatMap(({ name, ids }) => (ids.has(entry.id) ? [name] : []));
        if (names.length === 0) return [];
        return names.length === FRAMES.length ? [entry] : [{ ...entry, seen: names.join(" ") }];
      }),
    };
  });
}
