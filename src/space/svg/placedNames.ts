import type { FlowShapes } from "../flowShapes";
import { arrowObstacles, headObstacles, nearObstacles } from "../nameObstacles";
import { sameNaming } from "../sameNaming";
import { placeNames, type PlacedName, type TakenBox } from "./placeNames";
import type { SvgProjection } from "./svgProjection";
import { wantedNames, type InkedName, type NamesInput } from "./wantedNames";

export interface PlacedNamesInput extends NamesInput {
  /** The lines of arrows, which names leave room to. */
  readonly arcs: FlowShapes["arcs"];
  /** Their heads, on which no name but a chosen place's and an arrow's ever lies. */
  readonly ends: FlowShapes["ends"];
  /** Room that no name may use. */
  readonly taken: readonly TakenBox[];
  /** Places the names, where that is done otherwise than in a frame that shows all of the picture. */
  readonly placing?: typeof placeNames<InkedName> | undefined;
}

/** The names of a map that have found room, by where they lie, in the order in which they chose it. */
export interface PlacedNames {
  /** Over discs and arrows. */
  readonly above: readonly PlacedName<InkedName>[];
  /** Under them. */
  readonly below: readonly PlacedName<InkedName>[];
  /** The basemap's, under them too. */
  readonly ground: readonly PlacedName<InkedName>[];
}

/** What was placed last in a projection, and from what. */
const last = new WeakMap<SvgProjection, { readonly input: PlacedNamesInput; readonly names: PlacedNames }>();

/**
 * Finds room for all names that a frame might show: for both painters, which so write the same names at the same spots. Where nothing that names depend on is
 * otherwise than it was when they were last placed in the projection, they are the same object.
 */
export function placedNames(input: PlacedNamesInput): PlacedNames {
  const before = last.get(input.projection);
  const names = before && isAlike(before.input, input) ? before.names : place(input);
  last.set(input.projection, { input, names });
  return names;
}

const SETTING = [
  "record",
  "features",
  "basemap",
  "language",
  "pointedAt",
  "arrows",
  "arcs",
  "ends",
  "taken",
  "placing",
] as const satisfies (keyof PlacedNamesInput)[];

function isAlike(a: PlacedNamesInput, b: PlacedNamesInput): boolean {
  return SETTING.every((key) => a[key] === b[key]) && sameNaming(a.scene, b.scene, a.projection.frame.zoom);
}

function place({ arcs, ends, taken: kept, placing = placeNames, ...input }: PlacedNamesInput): PlacedNames {
  const { chosen, arrows, above, left, below, ground, discs, exits } = wantedNames(input);
  const { point } = input.projection;
  const taken = [...kept];
  const far = arrowObstacles(arcs, point);
  const heads = headObstacles(ends, point);
  // The strongest names stand even where an arrow crosses all of their room, though not on its head.
  const ofChosen = placing(chosen, taken, [...far, ...heads]);
  const ofArrows = arrows.flatMap((name) => placing([name], taken, sparedBy(name, { arcs, ends }, point)));
  taken.push(...heads);
  const strongest = [...ofChosen, ...ofArrows, ...placing(above, taken, far)];
  taken.push(...far);
  taken.push(...discs);
  const ofLeft = placing(left, taken);
  taken.push(...nearObstacles(arcs, point));
  const others = placing(below, taken);
  taken.push(...exits);
  const written = [...strongest, ...ofLeft, ...others];
  return { above: strongest, below: [...ofLeft, ...others], ground: placing(withoutTwice(ground, written), taken) };
}

/** So near to a name's point, in pixels, the arrows end that it may be of, or that lead to the same place. */
const SAME_END = 20;
/** How much worse it is to lie on the line of another arrow, of which a name would be read, than on that of its own, and on the other's head. */
const WORSE = { line: 2, head: 12 };

/** The room that the name of an arrow leaves free if it can, that which matters most several times: what it takes of it is counted. */
function sparedBy(name: InkedName, { arcs, ends }: FlowShapes, point: SvgProjection["point"]): readonly TakenBox[] {
  const timesAt = (end: readonly number[] | undefined, worse: number): number => {
    const [x, y] = point(end ?? name.position);
    return Math.hypot(x - name.x, y - name.y) < SAME_END ? 1 : worse;
  };
  return [
    ...arcs.flatMap((arc) =>
      repeated(arrowObstacles([arc], point), timesAt(arc.geometry.coordinates.at(-1), WORSE.line)),
    ),
    ...ends.flatMap((end) => repeated(headObstacles([end], point), timesAt(end.geometry.coordinates, WORSE.head))),
  ];
}

const repeated = (boxes: readonly TakenBox[], times: number): readonly TakenBox[] =>
  Array.from({ length: times }, () => boxes).flat();

/** Within so many pixels two names that read alike are of one place. */
const SAME_PLACE = 60;

/** The ground's names without those of places that are named as the record's already. */
function withoutTwice(ground: readonly InkedName[], written: readonly PlacedName<InkedName>[]): readonly InkedName[] {
  const known = new Map(written.map(({ name }) => [textOf(name), name]));
  return ground.filter((name) => {
    const other = known.get(textOf(name));
    return !other || Math.hypot(other.x - name.x, other.y - name.y) > SAME_PLACE;
  });
}

/** A name as it is compared: in English with or without its article. */
const textOf = ({ block }: InkedName): string => (block.lines[0]?.text ?? "").replace(/^al-/i, "");
