/** Bytes of a story as JSON at most; and what of it an address carries, in characters. */
const LARGEST = 400_000;
const LONGEST = 200_000;
const ALGORITHM = "deflate-raw";

/** JSON in so few letters that an address can carry it after `#`, which no server sees: packed, in base64 as addresses write it. */
export async function packStory(story: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(story)]).stream().pipeThrough(new CompressionStream(ALGORITHM));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** What `packStory` packed, still to be opened; null where the text is something else, or stands for more than a story can be. */
export async function unpackStory(text: string): Promise<unknown> {
  if (text.length > LONGEST || !/^[\w-]+$/.test(text)) return null;
  try {
    const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const packed = new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))]);
    const reader = packed.stream().pipeThrough(new DecompressionStream(ALGORITHM)).getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      // A small text can stand for an enormous one.
      if (size > LARGEST) {
        await reader.cancel();
        return null;
      }
      parts.push(new Uint8Array(value));
    }
    return JSON.parse(await new Blob(parts).text());
  } catch {
    return null;
  }
}
