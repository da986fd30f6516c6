import type { Feature } from "geojson";
import type { GeoJSONSource, GeoJSONSourceDiff } from "maplibre-gl";
import { expect, test } from "vitest";
import { SourceFeatures } from "./SourceFeatures";

const point = (longitude: number): Feature => ({
  type: "Feature",
  properties: {},
  geometry: { type: "Point", coordinates: [longitude, 33.5] },
});

/** A source that works on each change until it is told to end. */
function slowSource() {
  const sent: GeoJSONSourceDiff[] = [];
  const ends: (() => void)[] = [];
  const source: Pick<GeoJSONSource, "updateData"> = {
    updateData: (difference) => {
      sent.push(difference);
      return new Promise<void>((resolve) => ends.push(resolve));
    },
  };
  const end = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { source, sent, end };
}

test("only features that differ are sent, and those that are gone taken away", async () => {
  const { source, sent, end } = slowSource();
  const features = new SourceFeatures(() => source);
  features.replace(
    new Map([
      ["douma", point(36.4)],
      ["daraya", point(36.2)],
    ]),
  );
  await end();
  features.replace(
    new Map([
      ["douma", point(36.4)],
      ["harasta", point(36.36)],
    ]),
  );
  expect(sent.slice(1)).toEqual([{ remove: ["daraya"], add: [point(36.36)] }]);
});

test("the same features again cost nothing", async () => {
  const { source, sent, end } = slowSource();
  const features = new SourceFeatures(() => source);
  features.replace(new Map([["douma", point(36.4)]]));
  await end();
  features.replace(new Map([["douma", point(36.4)]]));
  expect(sent).toHaveLength(1);
});

test("while the map works on a change, the latest of those that come after it wins", async () => {
  const { source, sent, end } = slowSource();
  const features = new SourceFeatures(() => source);
  for (const longitude of [36.1, 36.2, 36.3, 36.4]) features.replace(new Map([["douma", point(longitude)]]));
  expect(sent).toHaveLength(1);
  await end();
  expect(sent.slice(1)).toEqual([{ remove: [], add: [point(36.4)] }]);
});

test("without a source nothing is sent and nothing is lost", async () => {
  const { source, sent } = slowSource();
  const style = new Map<string, typeof source>();
  const features = new SourceFeatures(() => style.get("flow-arcs"));
  features.replace(new Map([["douma", point(36.4)]]));
  style.set("flow-arcs", source);
  features.flush();
  expect(sent).toEqual([{ remove: [], add: [point(36.4)] }]);
});
