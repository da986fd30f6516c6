/** The lines of a text's first sentences, as many as `most` lines hold; the first is cut between two words where even it is too long. */
export function wholeSentences(
  text: string,
  most: number,
  linesOf: (text: string) => readonly string[],
): readonly string[] {
  const sentences = text.split(/(?<=\.) /);
  const fitting = sentences
    .map((_, at) => linesOf(sentences.slice(0, sentences.length - at).join(" ")))
    .find((lines) => lines.length <= most);
  if (fitting) return fitting;
  const lines = linesOf(sentences[0] ?? "");
  const last = (lines[most - 1] ?? "").split(" ");
  // The sign that it is cut takes room on the line, too.
  while (last.length > 1 && linesOf(`${last.join(" ")} …`).length > 1) last.pop();
  return [...lines.slice(0, most - 1), `${last.join(" ")} …`];
}
