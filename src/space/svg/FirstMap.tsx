import type { ReactNode } from "react";
import type { Translate } from "../../language/createTranslate";
import type { TruceRecord } from "../../record/types";
import type { Scene } from "../../scene/scene";
import { PAGE_INK } from "../../symbology/ink";
import { FIRST_STEPS, viewOfStep, type FirstStep } from "../firstView";
import { MapFoot } from "../MapFoot";
import type { FrameSize } from "../moveView";
import { croppedNames, EXPLORER_FROM, type ShownFrom } from "./croppedNames";
import { footprintsAsOne } from "./footprintsAsOne";
import { keepPaths } from "./keepPaths";
import { ShapeSharing, SharedPaths } from "./Shape";
import type { BasemapFeatures, SvgBasemapProps } from "./SvgBasemap";
import { SvgScene } from "./SvgScene";
import { straightened } from "./straightened";
import { scaledProjection, svgProjection } from "./svgProjection";

export interface FirstMapProps {
  readonly record: Pick<TruceRecord, "places">;
  readonly scene: Scene;
  readonly features: BasemapFeatures;
  readonly relief: SvgBasemapProps["relief"];
  readonly t: Translate;
  /** In words, what is to be seen. */
  readonly label: string;
  /** The frames in which it may be seen; by default those of the explorer. */
  readonly frames?: FirstFrames;
  /** What stands over the picture; it goes with it. */
  readonly children?: ReactNode;
}

/** The frames in which a page's picture may be seen, in pixels. */
export interface FirstFrames {
  /** How large a frame of a step may be, and how large it mostly is. */
  readonly sizes: Readonly<Record<FirstStep["name"], { readonly most: FrameSize; readonly mostly: FrameSize }>>;
  /** What of the ground all frames together may show, at the widest one's zoom. */
  readonly all: FrameSize;
  /** How low a frame may be. */
  readonly lowest: number;
  /** From which frames on names may be shown. */
  readonly from: ShownFrom;
  /** Whether the picture grows in a frame that is larger than all of these. */
  readonly grows: boolean;
}

/** Those of the explorer. */
export const EXPLORER_FRAMES: FirstFrames = {
  sizes: {
    small: { most: { width: 380, height: 420 }, mostly: { width: 320, height: 300 } },
    phone: { most: { width: 600, height: 1120 }, mostly: { width: 390, height: 352 } },
    medium: { most: { width: 900, height: 1680 }, mostly: { width: 640, height: 440 } },
    wide: { most: { width: 2180, height: 2320 }, mostly: { width: 960, height: 500 } },
  },
  all: { width: 2180, height: 2740 },
  lowest: 200,
  from: EXPLORER_FROM,
  grows: true,
};
/** A narrower frame, in pixels, may cut a name. */
const NARROWEST = 280;
/** Finer than anybody sees in what stands for a second; in tenths of a pixel. */
const HALF_A_PIXEL = 5;

/**
 * The map as a page brings it along: seen before any script runs, and without. One picture for each step of the first view,
 * of which the style sheet shows the one that fits, cropped to the frame, and of it the names that no edge cuts; they share their paths. For the server alone.
 */
export function FirstMap({
  record,
  scene,
  features,
  relief,
  t,
  label,
  frames = EXPLORER_FRAMES,
  children,
}: FirstMapProps) {
  const { paths, share } = keepPaths();
  const [widest] = FIRST_STEPS.toReversed();
  if (!widest) return null;
  const base = svgProjection({ ...viewOfStep(widest), ...frames.all }, HALF_A_PIXEL, straightened);
  return (
    <div className="first-map">
      <div className="first-map-picture">
        {FIRST_STEPS.map((step) => {
          const { most, mostly } = frames.sizes[step.name];
          return (
            <svg
              key={step.name}
              className="first-map-step"
              data-step={step.name}
              width={most.width}
              height={most.height}
              {...(frames.grows && {
                viewBox: `0 0 ${most.width} ${most.height}`,
                preserveAspectRatio: "xMidYMid slice",
              })}
              {...{ role: "img", "aria-label": label }}
            >
              <ShapeSharing share={share}>
                <SvgScene
                  {...{ scene, record, features, relief, t }}
                  projection={scaledProjection(base, { ...viewOfStep(step), ...most })}
                  ink={PAGE_INK}
                  gathered={footprintsAsOne}
                  id={step.name}
                  seen={mostly}
                  placing={croppedNames({
                    size: most,
                    mostly,
                    least: { width: Math.max(NARROWEST, step.from), height: frames.lowest },
                    from: frames.from,
                  })}
                />
              </ShapeSharing>
            </svg>
          );
        })}
        {FIRST_STEPS.map((step) => (
          // The live map brings a foot of its own: this one is for readers without script.
          <div key={step.name} className="first-map-foot" data-step={step.name}>
            <MapFoot {...viewOfStep(step)} />
          </div>
        ))}
      </div>
      {children}
      <svg className="first-map-paths" width="0" height="0" aria-hidden="true">
        <SharedPaths paths={paths} />
      </svg>
    </div>
  );
}
