import type { Translate } from "../../language/createTranslate";
import { formatNumber } from "../../language/formatNumber";
import type { TruceRecord } from "../../record/types";
import type { Scene } from "../../scene/scene";
import type { CameraView } from "../../state/cameraView";
import { PAGE_INK } from "../../symbology/ink";
import { frameWalls } from "../frameWalls";
import type { FrameSize } from "../moveView";
import { scaleBar } from "../scaleBar";
import { footprintsAsOne } from "./footprintsAsOne";
import { keepPaths } from "./keepPaths";
import type { TakenBox } from "./placeNames";
import { ShapeSharing, SharedPaths } from "./Shape";
import type { BasemapFeatures, SvgBasemapProps } from "./SvgBasemap";
import { SvgScene } from "./SvgScene";
import { straightened } from "./straightened";
import { scaledProjection, svgProjection } from "./svgProjection";

export interface FigureMapProps {
  readonly record: Pick<TruceRecord, "places">;
  readonly scene: Scene;
  readonly features: BasemapFeatures;
  /** Addresses of all relief pictures. */
  readonly relief: NonNullable<SvgBasemapProps["relief"]>;
  readonly t: Translate;
  /** In words, what is to be seen. */
  readonly label: string;
  /** Where to look in a frame of a size: everywhere at the same middle. */
  readonly viewOf: (size: FrameSize) => CameraView;
}

/** The size of a figure that is as wide as a column of text, in pixels. */
export const COLUMN_FIGURE: FrameSize = { width: 690, height: 470 };
/** The frames that a figure is drawn for: for a column and for a phone, in type of about the same size. */
const FRAMES = [
  { name: "column", size: COLUMN_FIGURE },
  { name: "phone", size: { width: 360, height: 370 } },
] as const;

/** What of the ground all frames together show, in pixels at the zoom of the column's. */
const ALL_FRAMES: FrameSize = { width: 760, height: 780 };
/** Finer than anybody sees in a picture that stands still; in tenths of a pixel. */
const HALF_A_PIXEL = 5;
/** From further off, what lies beyond the relief near Damascus is seen. */
const NEAR_RELIEF_ALONE = 9.5;

/**
 * The map of a figure in a text: one picture for a column and one for a phone, which share their paths. The style sheet shows the one that
 * fits and enlarges it to the figure's width. No name is cut by its edge. For the server alone; one on a page.
 */
export function FigureMap({ record, scene, features, relief, t, label, viewOf }: FigureMapProps) {
  const { paths, share } = keepPaths();
  const base = svgProjection({ ...viewOf(COLUMN_FIGURE), ...ALL_FRAMES }, HALF_A_PIXEL, straightened);
  return (
    <div className="figure-map">
      {FRAMES.map(({ name, size }) => {
        const view = viewOf(size);
        const { width, height } = size;
        const { "relief-shade": shade, "relief-light": light } = relief;
        const near = { ...(shade && { "relief-shade": shade }), ...(light && { "relief-light": light }) };
        const scale = scaleOf(view, size, t.language === "ar");
        return (
          <svg
            key={name}
            className="figure-map-frame"
            data-frame={name}
            viewBox={`0 0 ${width} ${height}`}
            {...{ width, height, role: "img", "aria-label": label }}
          >
            <ShapeSharing share={share}>
              <SvgScene
                {...{ scene, record, features, t }}
                relief={view.zoom < NEAR_RELIEF_ALONE ? relief : near}
                projection={scaledProjection(base, { ...view, ...size })}
                ink={PAGE_INK}
                gathered={footprintsAsOne}
                id={name}
                taken={[...frameWalls(size, 0), scale.room]}
              />
            </ShapeSharing>
            <FigureScale {...scale} t={t} />
          </svg>
        );
      })}
      <svg className="figure-map-paths" width="0" height="0" aria-hidden="true">
        <SharedPaths paths={paths} />
      </svg>
    </div>
  );
}

interface FigureScaleProps {
  readonly kilometres: number;
  /** What of the picture it takes. */
  readonly room: TakenBox;
}

const SCALE_MARGIN = 8;
const SCALE_PADDING = 5;
const SCALE_HEIGHT = 28;

/** In the lower corner where lines of text end. */
function scaleOf({ latitude, zoom }: CameraView, { width, height }: FrameSize, isAtLeft: boolean): FigureScaleProps {
  const { kilometres, length } = scaleBar(latitude, zoom);
  const across = length + 2 * SCALE_PADDING;
  const left = isAtLeft ? SCALE_MARGIN : width - SCALE_MARGIN - across;
  const bottom = height - SCALE_MARGIN;
  return { kilometres, room: [left, bottom - SCALE_HEIGHT, left + across, bottom] };
}

/** The scale within the picture, since it is enlarged with it. */
function FigureScale({
  kilometres,
  room: [left, top, right, bottom],
  t,
}: FigureScaleProps & Pick<FigureMapProps, "t">) {
  const line = `M${left + SCALE_PADDING + 0.5} ${bottom - 11}v6H${right - SCALE_PADDING - 0.5}v-6`;
  return (
    <g fill={PAGE_INK.colour("mapInk2")}>
      <rect
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        rx={2}
        fill={PAGE_INK.colour("land")}
        fillOpacity={0.88}
      />
      <path d={line} fill="none" stroke={PAGE_INK.colour("mapInk2")} />
      <text
        x={(left + right) / 2}
        y={top + 13}
        textAnchor="middle"
        fontSize={11}
        direction="ltr"
        unicodeBidi="plaintext"
      >
        {t("space.kilometres", { distance: formatNumber(kilometres, t.language) })}
      </text>
    </g>
  );
}
