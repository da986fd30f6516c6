import type { SharePath } from "./Shape";

/** Paths by ids, gathered while pictures are drawn: what several of them show is written once. */
export interface KeptPaths {
  /** Path data to ids, in the order in which they were first drawn. */
  readonly paths: ReadonlyMap<string, string>;
  readonly share: SharePath;
}

/** An empty keep. Its ids are short, and unique only among the pictures that share it. */
export function keepPaths(): KeptPaths {
  const paths = new Map<string, string>();
  return {
    paths,
    share(data) {
      const id = paths.get(data) ?? `p${paths.size.toString(36)}`;
      paths.set(data, id);
      return id;
    },
  };
}
