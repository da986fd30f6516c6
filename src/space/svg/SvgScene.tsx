import { memo, useMemo } from "react";
import type { Translate } from "../../language/createTranslate";
import type { PlaceId, TruceRecord } from "../../record/types";
import type { Mark, Scene } from "../../scene/scene";
import type { Ink } from "../../symbology/ink";
import { BASEMAP_GROUND, BASEMAP_LINES } from "../basemapTable";
import { flowName } from "../flowName";
import type { FrameSize } from "../moveView";
import { flowShapes } from "../flowShapes";
import { basemapWantedNames } from "./basemapWantedNames";
import { placedNames, type PlacedNamesInput } from "./placedNames";
import type { TakenBox } from "./placeNames";
import { sameSceneProps } from "./sameSceneProps";
import { SvgBasemap, type BasemapFeatures, type SvgBasemapProps } from "./SvgBasemap";
import { SvgDiscs } from "./SvgDiscs";
import { SvgFlows } from "./SvgFlows";
import { SvgLabels } from "./SvgLabels";
import { SvgRings, SvgSiegeFills } from "./SvgMarks";
import { SvgPatterns, texturesOf } from "./SvgPatterns";
import { SvgSelection } from "./SvgSelection";
import type { SvgProjection } from "./svgProjection";
import { flowNames } from "./wantedNames";

export interface SvgSceneProps {
  readonly scene: Scene;
  readonly record: Pick<TruceRecord, "places">;
  readonly features: BasemapFeatures;
  readonly projection: SvgProjection;
  readonly ink: Ink;
  readonly t: Translate;
  /** Begins the ids of patterns and clips: unique on the page. */
  readonly id: string;
  readonly relief: SvgBasemapProps["relief"];
  readonly pointedAt?: PlaceId | null;
  /** What of the picture is sure to be seen, where that is less than all of it: arrows end inside it. */
  readonly seen?: FrameSize;
  /** Room that no name may use. */
  readonly taken?: readonly TakenBox[];
  /** Places the names, where that is done otherwise than in a frame that shows all of the picture. It stays the same. */
  readonly placing?: PlacedNamesInput["placing"];
  /** What is drawn for the marks, where that is not one shape for each. It stays the same. */
  readonly gathered?: (marks: readonly Mark[]) => readonly Mark[];
}

const NOTHING: readonly TakenBox[] = [];

/**
 * A scene as SVG, drawn in the order of the live map's layers so that the two coincide. The content of an `<svg>` of the frame's size. A
 * day on which nothing is drawn otherwise than on the one before is not drawn anew.
 */
export const SvgScene = memo(function SvgScene(props: SvgSceneProps) {
  const { scene, record, features, projection, ink, t, id, relief, pointedAt = null, seen, taken = NOTHING } = props;
  const { placing, gathered } = props;
  const { marks, flows, selected } = scene;
  const { width, height } = projection.frame;
  const frameSeen = useMemo(() => ({ ...projection.frame, ...seen }), [projection, seen]);
  const basemap = useMemo(
    () => basemapWantedNames({ features, projection, language: t.language }),
    [features, projection, t],
  );
  const shapes = useMemo(() => flowShapes(flows, frameSeen, flowName(record, t, flows)), [flows, frameSeen, record, t]);
  const arrows = useMemo(() => flowNames(shapes, projection, t.language), [shapes, projection, t]);
  const { arcs, ends } = shapes;
  const names = useMemo(() => {
    const drawn = { scene, record, features, projection, language: t.language, pointedAt };
    return placedNames({ ...drawn, basemap, arrows, arcs, ends, taken, placing });
  }, [scene, record, features, basemap, projection, t, pointedAt, arrows, arcs, ends, taken, placing]);
  const lower = useMemo(() => [...names.below, ...names.ground], [names]);
  const textures = useMemo(() => texturesOf(marks), [marks]);
  const pointed = pointedAt === null ? undefined : marks.find(({ place }) => place === pointedAt)?.geometry;
  const painted = { marks: gathered ? gathered(marks) : marks, projection, ink };
  return (
    <>
      <SvgPatterns id={id} projection={projection} ink={ink} textures={textures} />
      <rect width={width} height={height} fill={ink.colour("neighbour")} />
      <SvgBasemap entries={BASEMAP_GROUND} {...{ features, projection, ink, relief }} />
      <SvgSiegeFills {...painted} />
      <SvgBasemap entries={BASEMAP_LINES} {...{ features, projection, ink, relief }} />
      <SvgRings {...painted} patterns={id} />
      {pointed && <SvgSelection geometry={pointed} {...{ projection, ink }} id={`${id}p`} pointed />}
      {selected && <SvgSelection geometry={selected.geometry} {...{ projection, ink }} id={`${id}s`} />}
      <SvgLabels names={lower} ink={ink} />
      <SvgDiscs {...painted} id={id} />
      <SvgFlows shapes={shapes} projection={projection} ink={ink} />
      <SvgLabels names={names.above} ink={ink} />
    </>
  );
}, sameSceneProps);
