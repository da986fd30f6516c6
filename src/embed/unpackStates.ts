import * as v from "valibot";
import { unpackGeometry } from "./unpackGeometry";

const packedGeometry = v.pipe(v.unknown(), v.transform(unpackGeometry));
const packedStates = v.looseObject({
  packed: v.literal(true),
  features: v.array(
    v.looseObject({
      geometry: packedGeometry,
      properties: v.looseObject({ grounds: v.array(v.looseObject({ geometry: packedGeometry })) }),
    }),
  ),
});

/** The parsed JSON of a states file with its outlines unpacked; any other stays what it is. `openRecord` says whether it is a record. */
export function unpackStates(json: unknown): unknown {
  const { success, output } = v.safeParse(packedStates, json);
  return success ? output : json;
}
