import type { GeoJSONSource } from "maplibre-gl";
import type { Translate } from "../language/createTranslate";
import { keptFor } from "../record/keptFor";
import type { PlaceId, TruceRecord } from "../record/types";
import { sameScene } from "../scene/sameScene";
import type { Scene } from "../scene/scene";
import { flowName } from "./flowName";
import { flowShapes, type FlowShapes } from "./flowShapes";
import type { NameRoom } from "./nameRoom";
import { SourceFeatures } from "./SourceFeatures";
import { basemapWantedNames } from "./svg/basemapWantedNames";
import { placedNames, type PlacedNames } from "./svg/placedNames";
import type { PlacedName } from "./svg/placeNames";
import type { BasemapFeatures } from "./svg/SvgBasemap";
import { svgProjection, type SvgProjection } from "./svg/svgProjection";
import { flowNames, type InkedName } from "./svg/wantedNames";
import { writtenName } from "./writtenName";

/** The map's sources of names: of the basemap, of places under discs and arrows, of those over them, and of arrows. */
const SOURCES = ["names", "names-below", "names-above", "flow-names"] as const;
type NameSource = (typeof SOURCES)[number];

/** What names depend on besides their room. */
export interface NameSetting {
  readonly scene: Scene;
  readonly t: Translate;
  readonly pointedAt: PlaceId | null;
}

/** What is made anew for another frame, language or arrow, and no day. */
interface Prepared {
  readonly projection: SvgProjection;
  readonly basemap: readonly InkedName[];
  readonly arrows: readonly InkedName[];
  readonly arcs: FlowShapes["arcs"];
  readonly ends: FlowShapes["ends"];
}

interface Written {
  readonly setting: NameSetting;
  readonly room: NameRoom;
  readonly prepared: Prepared;
  readonly names: PlacedNames;
}

const NO_FEATURES: BasemapFeatures["names"] = { type: "FeatureCollection", features: [] };

/** A name that stands where it stood is the same feature. */
const written = keptFor(writtenName);

/**
 * Writes the names of the live map: those that find room as on the drawn map, at the same spots. MapLibre is not let look for room itself:
 * what it finds depends on its tiles and on what stood there before.
 */
export class NamePainter {
  readonly #record: Pick<TruceRecord, "places">;
  readonly #sources: ReadonlyMap<NameSource, SourceFeatures>;
  #ground: Pick<BasemapFeatures, "names" | "lines"> = { names: NO_FEATURES, lines: NO_FEATURES };
  #namesLines = true;
  #written: Written | null = null;

  constructor(
    record: Pick<TruceRecord, "places">,
    source: (name: NameSource) => Pick<GeoJSONSource, "updateData"> | undefined,
  ) {
    this.#record = record;
    this.#sources = new Map(SOURCES.map((name) => [name, new SourceFeatures(() => source(name))]));
  }

  /** The basemap's names, and its lines that are named, from now on. */
  take(ground: Pick<BasemapFeatures, "names" | "lines">): void {
    this.#ground = this.#namesLines ? ground : { names: ground.names, lines: NO_FEATURES };
    const before = this.#written;
    this.#written = null;
    if (before) this.show(before.setting, before.room);
  }

  /** A newsroom's own ground has other roads and rivers: ours are named no more. */
  leaveLines(): void {
    this.#namesLines = false;
    this.take(this.#ground);
  }

  /** Writes the names that find room. What looks as it did, in the same room, is not looked at. */
  show(setting: NameSetting, room: NameRoom): void {
    const before = this.#written;
    const isSame =
      before?.room === room &&
      before.setting.t === setting.t &&
      before.setting.pointedAt === setting.pointedAt &&
      sameScene(before.setting.scene, setting.scene);
    if (isSame) return;
    const prepared = this.#prepare(setting, room);
    const { scene, t, pointedAt } = setting;
    const names = placedNames({
      ...prepared,
      scene,
      record: this.#record,
      features: this.#ground,
      language: t.language,
      pointedAt,
      taken: room.taken,
    });
    this.#written = { setting, room, prepared, names };
    if (names === before?.names) return;
    const { above, below, ground } = names;
    this.#send("names", ground);
    this.#send("names-below", below);
    this.#send(
      "names-above",
      above.filter(({ name }) => name.flow === undefined),
    );
    this.#send(
      "flow-names",
      above.filter(({ name }) => name.flow !== undefined),
    );
  }

  #prepare({ scene: { flows }, t }: NameSetting, { frame, seen }: NameRoom): Prepared {
    const before = this.#written;
    const isFramed = before?.room.frame === frame && before.setting.t === t;
    const isPointed = isFramed && before.room.seen === seen && before.setting.scene.flows === flows;
    if (isPointed) return before.prepared;
    const { language } = t;
    const projection = isFramed ? before.prepared.projection : svgProjection(frame);
    const shapes = flowShapes(flows, seen, flowName(this.#record, t, flows));
    return {
      projection,
      basemap: isFramed
        ? before.prepared.basemap
        : basemapWantedNames({ features: this.#ground, projection, language }),
      arrows: flowNames(shapes, projection, language),
      arcs: shapes.arcs,
      ends: shapes.ends,
    };
  }

  #send(source: NameSource, names: readonly PlacedName<InkedName>[]): void {
    // The map knows the name of an arrow by its flow, as the arrow's head: both grow in together.
    this.#sources
      .get(source)
      ?.replace(new Map(names.map((placed) => [placed.name.flow ?? placed.name.id, written(placed)])));
  }
}
