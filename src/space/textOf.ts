import type { Feature } from "geojson";

/** A property of a feature as a text; empty where it has none. */
export function textOf(properties: Feature["properties"], key: string): string {
  const text: unknown = properties?.[key];
  return typeof text === "string" ? text : "";
}
