/** What of a built file tells its styles. */
type BuiltFile =
  | {
      readonly type: "chunk";
      readonly name: string;
      readonly imports: readonly string[];
      readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined;
    }
  | { readonly type: "asset" };

/**
 * The style sheets of a part of the program that is fetched later, with those of all that it imports, in the order in which they are laid
 * over each other; without those that the page names itself. Empty where there is no such part.
 */
export function stylesOfPart(
  bundle: Readonly<Record<string, BuiltFile>>,
  part: string,
  page: string,
): readonly string[] {
  const styles = new Set<string>();
  const seen = new Set<string>();
  const collect = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (chunk?.type !== "chunk" || seen.has(fileName)) return;
    seen.add(fileName);
    for (const imported of chunk.imports) collect(imported);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  for (const [fileName, chunk] of Object.entries(bundle))
    if (chunk.type === "chunk" && chunk.name === part) collect(fileName);
  return [...styles].filter((style) => !page.includes(style));
}
