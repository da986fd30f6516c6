import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";

export type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
export type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

/** A kind of type (`TYPE`) as a layout property takes it. */
export const font = (type: readonly [string]): string[] => [...type];

/** Features of these ranks. */
export const ofRank = (...ranks: string[]): ExpressionSpecification => ["in", ["get", "rank"], ["literal", ranks]];
