import type { Language } from "../../language/Language";
import { directionOf } from "../../language/Language";
import type { EmbedValues } from "../element/embedParameters";
import { FRAME_PERMISSIONS, frameRights } from "../element/frameRights";
import { addressOfEmbed } from "./addressOfEmbed";
import { heightOfEmbed } from "./heightOfEmbed";
import { reservedRoom } from "./reservedRoom";
import { escapeText, writeTag, type TagAttributes } from "./writeTag";

export type { EmbedValues };

/** Where a code is put: any page, any page together with our script, WordPress, AMP; or where only a picture may stand. */
export const CODE_KINDS = ["frame", "element", "wordpress", "amp", "picture"] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** What a code is made from. Its texts may hold anything: they stay texts. */
export interface EmbedCodeInput {
  /** Where Truceline is published: absolute, with a slash at its end. */
  readonly site: string;
  /** What the embed shows. */
  readonly values: EmbedValues;
  /** With `story: "own"`: a reader's own story, as `packStory` packs it. It goes along after `#`, which no server sees. */
  readonly packed?: string;
  /** Of the embed and of the texts here. */
  readonly language: Language;
  /** What the frame is called. */
  readonly title: string;
  /** The explorer where it shows the same, absolute. */
  readonly link: string;
  /** The words of the link to it. */
  readonly linkWords: string;
  /** A picture, absolute, with what is to be seen on it and what stands under it, which may show another day; its size in pixels. */
  readonly picture: {
    readonly address: string;
    readonly description: string;
    readonly caption: string;
    readonly width: number;
    readonly height: number;
  };
}

/** The width, in CSS pixels, of a newspaper's column: the height that a code begins with is right there. */
export const COLUMN = 640;
/** The width of a host that has none of our origins: a frame in it keeps its own. */
const FOREIGN_HOST = "";

/** A picture that is wider than a column is made narrower with it. */
const FITTING = "max-width: 100%; height: auto";

/** HTML that shows an embed, or its picture, in another page. */
export function embedCode(kind: CodeKind, input: EmbedCodeInput): string {
  switch (kind) {
    case "frame":
      return frame(input);
    case "element":
      return element(input);
    case "wordpress":
      return `<!-- wp:html -->\n${frame(input)}\n<!-- /wp:html -->`;
    case "amp":
      return amp(input);
    case "picture":
      return picture(input);
    default:
      return kind satisfies never;
  }
}

function frame(input: EmbedCodeInput): string {
  return writeTag("iframe", {
    ...frameBasics(input),
    width: COLUMN,
    height: heightOfEmbed(input.values, COLUMN),
    loading: "lazy",
    style: "width: 100%; border: 0",
    allow: FRAME_PERMISSIONS,
  });
}

function frameBasics({ site, values, packed, title }: EmbedCodeInput): TagAttributes {
  const own = packed === undefined ? "" : `#story=${packed}`;
  return { src: addressOfEmbed(site, values) + own, title, sandbox: frameRights(site, FOREIGN_HOST).sandbox };
}

function element(input: EmbedCodeInput): string {
  const script = writeTag("script", { src: `${input.site}embed/truceline-map.js`, async: true });
  // Without a language of its own it would take that of the page that it is put into.
  const lang = input.values.lang ?? input.language;
  const attributes = Object.entries({ ...input.values, lang, packed: input.packed }).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  const fallback = writeTag("a", { href: input.link }, [image(input, { loading: "lazy", style: FITTING })]);
  const style = writeTag("style", {}, [reservedRoom(input.values)]);
  return `${script}\n${style}\n${writeTag("truceline-map", Object.fromEntries(attributes), [fallback])}`;
}

function amp(input: EmbedCodeInput): string {
  const { picture: shown } = input;
  const placeholder = writeTag(
    "amp-img",
    { src: shown.address, alt: shown.description, layout: "fill", placeholder: true },
    [],
  );
  const more = writeTag("div", { overflow: true, tabindex: 0, role: "button" }, [escapeText(input.linkWords)]);
  return writeTag(
    "amp-iframe",
    {
      ...frameBasics(input),
      layout: "fixed-height",
      width: "auto",
      height: heightOfEmbed(input.values, COLUMN),
      frameborder: 0,
      resizable: true,
    },
    [placeholder, more],
  );
}

function picture(input: EmbedCodeInput): string {
  const { language, link, linkWords, picture: shown } = input;
  const linked = writeTag("a", { href: link }, [image(input, { style: `display: block; ${FITTING}; border: 0` })]);
  const words = [escapeText(shown.caption), writeTag("a", { href: link }, [escapeText(linkWords)])];
  const caption = writeTag("figcaption", {}, words);
  return writeTag("figure", { lang: language, dir: directionOf(language) }, [linked, caption]);
}

function image({ picture: { address, description, width, height } }: EmbedCodeInput, more: TagAttributes): string {
  return writeTag("img", { src: address, alt: description, width, height, ...more });
}
