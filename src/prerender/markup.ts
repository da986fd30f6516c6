import type { ReactElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import { shortTags } from "./shortTags";

/**
 * An element as HTML. What the style of an element would say is left out: the page's policy allows no style in markup, and the
 * script says it anew. So are the marks between pieces of a text: the script draws the page anew and looks for none.
 */
export async function markup(element: ReactElement): Promise<string> {
  const { prelude } = await prerenderToNodeStream(element);
  return shortTags((await text(prelude)).replaceAll(/ style="[^"]*"|<!-- -->/g, ""));
}
