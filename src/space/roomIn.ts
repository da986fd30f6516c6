import type { MultiPolygon, Polygon, Position } from "geojson";

/** Where in a ground a name has most room. */
export interface NameRoom {
  /** [longitude, latitude] in degrees. */
  readonly point: readonly [number, number];
  /** How far the ground reaches to both sides of it, in degrees of longitude. */
  readonly breadth: number;
}

type Stretch = readonly [west: number, east: number];

const LEVELS = 32;
/** A line of text is about this share of a ground's height. */
const BAND = 0.07;
/** How much breadth is given up to stand nearer to the middle, as a share. */
const PULL = 0.25;

interface WeighedRoom extends NameRoom {
  readonly worth: number;
}

type Rings = readonly (readonly Position[])[];

/** By its rings, which stay the same where several grounds are put together anew. */
const known = new WeakMap<Rings, WeighedRoom>();
const NOWHERE: WeighedRoom = { point: [0, 0], breadth: 0, worth: 0 };

/** The middle of the broadest part of a ground, where a name lies least on its outline; worked out once for each. */
export function roomIn(geometry: Polygon | MultiPolygon): NameRoom {
  const polygons: readonly Rings[] = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return largest(polygons.map(roomOf));
}

function largest(rooms: readonly WeighedRoom[]): WeighedRoom {
  return rooms.reduce((best, room) => (room.worth > best.worth ? room : best), rooms[0] ?? NOWHERE);
}

function roomOf(rings: Rings): WeighedRoom {
  const found = known.get(rings);
  if (found) return found;
  const latitudes = (rings[0] ?? []).map(([, latitude = 0]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const height = north - south;
  const shares = Array.from({ length: LEVELS }, (_, level) => (level + 0.5) / LEVELS);
  const rooms = shares.flatMap((share) => {
    const latitude = south + share * height;
    const [low, middle, high] = [-BAND, 0, BAND].map((off) => stretchesAt(rings, latitude + off * height));
    return (middle ?? []).map((stretch): WeighedRoom => {
      const [west, east] = narrowed(narrowed(stretch, low ?? []), high ?? []);
      const breadth = Math.max(0, east - west);
      const worth = breadth * (1 - PULL * Math.abs(2 * share - 1));
      return { point: [(west + east) / 2, latitude], breadth, worth };
    });
  });
  const room = largest(rooms);
  known.set(rings, room);
  return room;
}

/** Where a level runs inside: from one crossing of the outline to the next. */
function stretchesAt(rings: Rings, latitude: number): readonly Stretch[] {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap(([x1 = 0, y1 = 0], at) => {
      const [x2 = 0, y2 = 0] = ring[at + 1] ?? [x1, y1];
      return y1 > latitude === y2 > latitude ? [] : [x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1)];
    }),
  );
  const sorted = crossings.toSorted((a, b) => a - b);
  return sorted.flatMap((west, at): Stretch[] => {
    const east = sorted[at + 1];
    return at % 2 === 0 && east !== undefined ? [[west, east]] : [];
  });
}

/** What of a stretch lies above or below the one of another level that it shares most with. */
function narrowed([west, east]: Stretch, others: readonly Stretch[]): Stretch {
  const shared = others.map(([from, to]): Stretch => [Math.max(west, from), Math.min(east, to)]);
  return shared.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [west, west];
}
