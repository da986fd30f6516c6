/** The packed story in an address's fragment, `#story=...`, also where a host has put a fragment of its own after it; empty: there is none. */
export function packedStoryOf(hash: string): string {
  const [own = ""] = hash.slice(1).split("#");
  return new URLSearchParams(own).get("story") ?? "";
}
