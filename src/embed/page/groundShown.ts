import type { Place, TruceRecord } from "../../record/types";
import { boundsOfArea } from "../../space/boundsOfArea";
import { isAroundDamascus } from "../../space/isAroundDamascus";
import type { CameraView } from "../../state/cameraView";
import { areaShown } from "../code/areaShown";
import type { EmbedSubject } from "../code/EmbedSubject";

/** Of what country the map of an embed is. */
export interface GroundShown {
  /** The area that was chosen for it, as long as the map looks there; undefined: it is of none. */
  readonly area: Place | undefined;
  /** The map looks at another part of Syria than the country around Damascus. */
  readonly isFar: boolean;
}

/** A map is still of an area where its middle lies beside it, by so much of the area's width or height, and at least so many degrees. */
const BESIDE = { part: 0.5, least: 0.03 } as const;

/**
 * Of what country a map is that looks there (`seen`), whoever moved it. Before it stands (null), the choices that it begins with tell.
 */
export function groundShown(
  record: Pick<TruceRecord, "places">,
  choices: Pick<EmbedSubject, "area" | "place">,
  seen: CameraView | null,
): GroundShown {
  const place = choices.place === null ? undefined : record.places.get(choices.place);
  if (seen === null) {
    return { area: areaShown(record, choices), isFar: place ? !isAroundDamascus(place.geometry) : false };
  }
  const { longitude, latitude } = seen;
  const area = choices.area === null ? undefined : record.places.get(choices.area);
  const isFar = !isAroundDamascus({ type: "Point", coordinates: [longitude, latitude] });
  if (!area) return { area, isFar };
  const [west, south, east, north] = boundsOfArea(area, record);
  const beside = (length: number): number => Math.max(BESIDE.least, length * BESIDE.part);
  const isAcross = longitude > west - beside(east - west) && longitude < east + beside(east - west);
  const isAlong = latitude > south - beside(north - south) && latitude < north + beside(north - south);
  return { area: isAcross && isAlong ? area : undefined, isFar };
}
