import type { Feature } from "geojson";
import { LngLat, Map as MapLibreMap, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Translate } from "../language/createTranslate";
import type { PlaceId, TruceRecord } from "../record/types";
import type { MarkGeometry, Scene } from "../scene/scene";
import { ZOOM_LIMITS, type CameraView } from "../state/cameraView";
import { siteRoot } from "../state/siteRoot";
import type { Flavour, FlavourName } from "../symbology/flavours";
import { basemapAddresses } from "./basemapAddresses";
import { drawnGround } from "./drawnGround";
import { sameView, viewOfPlace } from "./camera";
import { applyStyle } from "./applyStyle";
import { firstView } from "./firstView";
import { flavourNamed } from "./flavourNamed";
import { FlowPainter } from "./FlowPainter";
import type { Frame } from "./flowShapes";
import { footprintsOf } from "./footprintsOf";
import { gestureHints } from "./gestureHints";
import { MarkPainter } from "./MarkPainter";
import { mapStyle } from "./mapStyle";
import { hasLeft, roomAtRest, roomInMotion, type NameRoom } from "./nameRoom";
import { NamePainter } from "./NamePainter";
import { keepInBounds } from "./moveView";
import { layNewsroomBasemap } from "./newsroom/layNewsroomBasemap";
import type { BasemapFault } from "./newsroom/newsroomFile";
import { steppedPaints } from "./steppedPaints";
import { patternStep } from "./patternStep";
import { PlacePointer } from "./PlacePointer";
import { styleImage } from "./styleImages";
import { watchControls } from "./controlBoxes";
import { watchWorker } from "./watchWorker";

/** Why the map cannot be shown. */
export type MapFailure = "no-webgl" | "no-worker" | "context-lost";

/** What the map tells. */
export interface TruceMapEvents {
  /** The reader chose a place, or none by choosing empty ground. */
  onSelect(place: PlaceId | null): void;
  /** The reader moved the map; moves that we made are not told. */
  onView(view: CameraView): void;
  /** The camera stands elsewhere, whoever moved it: for the scale bar. */
  onFrame(view: CameraView): void;
  /** The map stands as the scene says: what stood in its place may go. Told once. */
  onDrawn(): void;
  /** The newsroom's own basemap cannot be laid: ours stays. */
  onBasemapFault(fault: BasemapFault): void;
  /** The map cannot go on; told once. */
  onFailure(failure: MapFailure): void;
}

export interface TruceMapOptions extends TruceMapEvents {
  readonly record: TruceRecord;
  readonly flavour: FlavourName;
  readonly t: Translate;
  /** Where to look at first. */
  readonly view: CameraView;
  readonly reducedMotion: boolean;
}

/** How long a flight to a place takes, in milliseconds. */
const FLIGHT = 600;

/**
 * The map. It owns the MapLibre map and everything that touches it; callers hand it values. Whatever equals what is shown
 * costs nothing; what differs costs the narrowest call.
 */
export class TruceMap {
  readonly #map: MapLibreMap;
  readonly #options: TruceMapOptions;
  readonly #marks: MarkPainter;
  readonly #names: NamePainter;
  readonly #flows: FlowPainter;
  readonly #pointer: PlacePointer;
  readonly #footprints: readonly Feature[];
  readonly #stopWatch: () => void;
  readonly #leaveControls: () => void;
  #style: StyleSpecification;
  #flavour: Flavour;
  #t: Translate;
  #still: boolean;
  #ready = false;
  #failed = false;
  #drawn = false;
  /** The names of the basemap are there to be written, or never will be. */
  #hasGround = false;
  /** Where names look for room; null before the first. */
  #room: NameRoom | null = null;
  #shown: Scene | null = null;
  #pending: Scene | null = null;
  #drawing = 0;
  #ownMove = false;
  /** Where the camera stood when it last came to rest. */
  #at: CameraView;
  #eighths = 0;

  /** Makes the map in a container. Throws where the browser has no WebGL 2: ask `canShowMap` first. */
  constructor(container: HTMLElement, options: TruceMapOptions) {
    this.#options = options;
    this.#flavour = flavourNamed(options.flavour);
    this.#t = options.t;
    this.#still = options.reducedMotion;
    this.#footprints = footprintsOf(options.record);
    setWorkerUrl(new URL(workerUrl, document.baseURI).href);
    this.#style = this.#styleNow(0);
    const { view } = options;
    this.#map = new MapLibreMap({
      container,
      style: this.#style,
      validateStyle: false,
      attributionControl: false,
      maplibreLogo: false,
      transformConstrain: ({ lng, lat }, zoom) => {
        // The drawn map's own rule, so that neither jumps where the other takes over.
        const { clientWidth: width, clientHeight: height } = container;
        const kept = keepInBounds({ longitude: lng, latitude: lat, zoom }, { width, height });
        return { center: new LngLat(kept.longitude, kept.latitude), zoom: kept.zoom };
      },
      minZoom: ZOOM_LIMITS.farthest,
      maxZoom: ZOOM_LIMITS.nearest,
      maxPitch: 0,
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      reduceMotion: options.reducedMotion,
      cooperativeGestures: window.self !== window.top,
      locale: { ...gestureHints(options.t), "Map.Title": options.t("space.map") },
      center: [view.longitude, view.latitude],
      zoom: view.zoom,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#marks = new MarkPainter(this.#map);
    this.#names = new NamePainter(options.record, (name) => this.#map.getSource<GeoJSONSource>(name));
    this.#flows = new FlowPainter({
      source: (name) => this.#map.getSource<GeoJSONSource>(name),
      setFeatureState: (feature, state) => void this.#map.setFeatureState(feature, state),
      removeFeatureState: (feature) => void this.#map.removeFeatureState(feature),
      frame: () => this.#frame(),
    });
    this.#pointer = new PlacePointer(this.#map, options.record, this.#marks, () => this.#shown);
    this.#at = this.#view();
    this.#listen();
    this.#stopWatch = watchWorker(() => this.#fail("no-worker"));
    this.#leaveControls = watchControls(container, () => {
      if (this.#ready && !this.#failed && !this.#map.isMoving()) this.#settleNames();
    });
  }

  /** Draws a scene on the next frame; of several that come within one, the latest. */
  show(scene: Scene): void {
    if (scene === (this.#pending ?? this.#shown)) return;
    this.#pending = scene;
    this.#schedule();
  }

  setFlavour(name: FlavourName): void {
    if (name === this.#flavour.name) return;
    this.#flavour = flavourNamed(name);
    this.#restyle();
  }

  setLanguage(t: Translate): void {
    if (t === this.#t) return;
    this.#t = t;
    this.#map.getCanvas().setAttribute("aria-label", t("space.map"));
    if (this.#shown) this.#name(this.#shown);
  }

  setReducedMotion(reducedMotion: boolean): void {
    this.#still = reducedMotion;
  }

  /** Flies to a view without a word to the caller; a view that is shown already moves nothing. */
  setCamera(view: CameraView): void {
    if (sameView(view, this.#view())) return;
    this.#moveTo(view, true);
  }

  /** Brings a place into view with its neighbours; false where it is in view already. */
  flyTo(geometry: MarkGeometry): boolean {
    const view = viewOfPlace(geometry, this.#frame());
    if (view) this.#moveTo(view, true);
    return view !== null;
  }

  /** One step nearer (1) or farther (-1); the reader's own move. */
  zoomBy(step: 1 | -1): void {
    const zoom = Math.round((this.#map.getZoom() + step) * 2) / 2;
    this.#map.easeTo({ zoom, duration: this.#still ? 0 : 250 });
  }

  /** Back to Damascus and what lies round it; the reader's own move. */
  reset(): void {
    const { longitude, latitude, zoom } = firstView(this.#frame());
    this.#map.easeTo({ center: [longitude, latitude], zoom, duration: this.#still ? 0 : FLIGHT });
  }

  /** Frees everything. A reader's move that is under way ends where the map is, and is told. */
  remove(): void {
    this.#map.stop();
    cancelAnimationFrame(this.#drawing);
    this.#flows.stop();
    this.#stopWatch();
    this.#leaveControls();
    this.#failed = true;
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.setMissingStyleImageResolver((id) => {
      const density = Math.min(3, Math.max(1, Math.ceil(window.devicePixelRatio)));
      const image = styleImage(id, this.#marks.appearances, density);
      if (image && !map.hasImage(id)) map.addImage(id, image.data, { pixelRatio: image.pixelRatio });
    });
    map.once("style.load", () => {
      this.#ready = true;
      this.#rezoom();
      this.#schedule();
      this.#options.onFrame(this.#view());
      void this.#nameGround();
      void this.#layOwnGround();
    });
    map.on("idle", () => {
      if (this.#drawn || !this.#shown || !this.#hasGround) return;
      this.#drawn = true;
      this.#options.onDrawn();
    });
    map.on("zoom", () => {
      if (Math.abs(this.#eighthsNow() - this.#eighths) >= 3) this.#rezoom();
    });
    map.on("zoomend", () => this.#rezoom());
    map.on("move", () => {
      this.#options.onFrame(this.#view());
      this.#nameOnTheWay();
    });
    map.on("moveend", () => {
      this.#reframe();
      const view = this.#view();
      // A change of the frame's size ends a move, too, and moves nothing.
      const hasMoved = !sameView(view, this.#at);
      this.#at = view;
      if (this.#ownMove) this.#ownMove = false;
      else if (hasMoved) this.#options.onView(view);
    });
    map.on("resize", () => this.#reframe());
    map.on("click", (event) => this.#options.onSelect(this.#pointer.placeUnder(event)));
    map.on("mousemove", (event) => this.#pointAt(this.#pointer.placeUnder(event)));
    map.on("mouseout", () => this.#pointAt(null));
    map.on("webglcontextlost", () => this.#fail("context-lost"));
  }

  /** Names the basemap once it is there; the map counts as drawn only then. */
  async #nameGround(): Promise<void> {
    const ground = await drawnGround();
    if (this.#failed) return;
    this.#hasGround = true;
    if (ground) this.#names.take(ground);
    // Where there is nothing to write the map would come to rest no second time.
    this.#map.triggerRepaint();
  }

  /** A newsroom may bring a basemap of its own. A map that is gone meanwhile throws at whatever is laid on it: nobody misses it. */
  async #layOwnGround(): Promise<void> {
    try {
      const fault = await layNewsroomBasemap(this.#map, siteRoot().href, () => this.#names.leaveLines());
      if (fault && !this.#failed) this.#options.onBasemapFault(fault);
    } catch {
      if (!this.#failed) this.#options.onBasemapFault("style");
    }
  }

  #fail(failure: MapFailure): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#options.onFailure(failure);
  }

  #schedule(): void {
    if (!this.#ready || this.#drawing !== 0) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const scene = this.#pending;
    if (!scene || this.#failed) return;
    const before = this.#shown;
    this.#pending = null;
    this.#shown = scene;
    const zoom = this.#map.getZoom();
    if (scene.marks !== before?.marks) this.#marks.show(scene, zoom);
    this.#name(scene);
    this.#flows.show(scene.flows, this.#still);
    if (scene.selected?.place !== before?.selected?.place || scene.selected?.geometry !== before?.selected?.geometry) {
      this.#pointer.outlineSelected();
    }
  }

  #name(scene: Scene): void {
    this.#room ??= roomAtRest(this.#map.getContainer(), this.#frame());
    this.#names.show({ scene, t: this.#t, pointedAt: this.#pointer.pointedAt }, this.#room);
  }

  /** Names look for room in the frame as it stands now. */
  #settleNames(): void {
    this.#room = null;
    if (this.#shown) this.#name(this.#shown);
  }

  /** Names look for room around a map that moves, where it has moved far. */
  #nameOnTheWay(): void {
    const view = this.#view();
    if (!this.#shown || !this.#room || !this.#map.isMoving() || !hasLeft(this.#room, view)) return;
    this.#room = roomInMotion(this.#frame(), this.#room.seen);
    this.#name(this.#shown);
  }

  /** Fits arrows, discs and names to the frame. */
  #reframe(): void {
    if (!this.#ready) return;
    this.#flows.reframe();
    this.#marks.rezoom(this.#map.getZoom());
    this.#settleNames();
  }

  /** Fits patterns and discs to the zoom. */
  #rezoom(): void {
    const eighths = this.#eighthsNow();
    if (!this.#ready || eighths === this.#eighths) return;
    this.#eighths = eighths;
    const zoom = this.#map.getZoom();
    for (const { layer, property, value } of steppedPaints(this.#flavour.name, patternStep(zoom))) {
      this.#map.setPaintProperty(layer, property, value);
    }
    this.#style = this.#styleNow(patternStep(zoom));
    this.#marks.rezoom(zoom);
    this.#pointer.outlineSelected();
  }

  #eighthsNow(): number {
    const zoom = this.#map.getZoom();
    return Math.floor(zoom) * 8 + patternStep(zoom);
  }

  #styleNow(step: number): StyleSpecification {
    return mapStyle({
      flavour: this.#flavour,
      step,
      site: siteRoot().href,
      basemap: basemapAddresses(document.baseURI),
      footprints: this.#footprints,
    });
  }

  #restyle(): void {
    const style = this.#styleNow(patternStep(this.#map.getZoom()));
    if (this.#ready) applyStyle(this.#map, this.#style, style);
    else this.#map.once("style.load", () => applyStyle(this.#map, this.#style, this.#styleNow(0)));
    if (this.#ready) this.#style = style;
  }

  #moveTo({ longitude, latitude, zoom }: CameraView, fly: boolean): void {
    const camera = { center: [longitude, latitude] as [number, number], zoom };
    this.#ownMove = true;
    if (fly && !this.#still) this.#map.flyTo({ ...camera, duration: FLIGHT });
    else this.#map.jumpTo(camera);
  }

  #view(): CameraView {
    const { lat, lng } = this.#map.getCenter();
    return { latitude: lat, longitude: lng, zoom: this.#map.getZoom() };
  }

  #frame(): Frame {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { ...this.#view(), width: clientWidth, height: clientHeight };
  }

  #pointAt(place: PlaceId | null): void {
    if (!this.#pointer.pointAt(place) || !this.#shown) return;
    this.#name(this.#shown);
  }
}
