/** A key of the embed page's query string, and an attribute and a property of `<truceline-map>` by the same name. */
export interface EmbedParameter {
  readonly name: string;
  /** The longest value that is read, in characters; a longer one counts as left out. */
  readonly longest: number;
  /** A value that can be read. */
  readonly example: string;
}

/** Every parameter of an embed. The element writes them, the embed page reads them; what is left out takes its default. */
export const EMBED_PARAMETERS = [
  /** The day shown at first, `YYYY-MM-DD`. */
  { name: "day", longest: 10, example: "2016-03-04" },
  /** The days that the slider covers, first and last. */
  { name: "days", longest: 22, example: "2016-01-01..2016-12-31" },
  /** The id of the place that is open. */
  { name: "place", longest: 80, example: "douma" },
  /** The id of the area that fills the map. */
  { name: "area", longest: 80, example: "eastern-ghouta" },
  /** Which of siege, truce and evacuation are drawn, or none. */
  { name: "layers", longest: 40, example: "siege,truce" },
  /** Whose account alone is drawn: `un`, `siege-watch`, `government` or `opposition`; left out, our reading of all. */
  { name: "according", longest: 20, example: "un" },
  /** `en` or `ar`. */
  { name: "lang", longest: 2, example: "ar" },
  /** `light` or `dark`; left out, it is the reader's own. */
  { name: "theme", longest: 5, example: "dark" },
  /** A colour for the controls, six hexadecimal digits, with or without `#`. */
  { name: "accent", longest: 7, example: "8a2b0e" },
  /** `off` leaves out the slider and its buttons. */
  { name: "controls", longest: 3, example: "off" },
  /** The title line; plain text. */
  { name: "title", longest: 200, example: "Sieges and truces around Damascus" },
  /** A line after our own credit; plain text. */
  { name: "credit", longest: 200, example: "Map: The Daily Example" },
  /** The days of a story, in order: the buttons go from one to the next. */
  { name: "steps", longest: 1_100, example: "2013-10-15,2016-03-04,2018-04-14" },
  /** The id of a story whose chapters are told below the map; after a dot the id of the chapter to begin with. */
  { name: "story", longest: 200, example: "al-qadam-2015.double-siege" },
  /** The version of the data that the map stays with. */
  { name: "version", longest: 64, example: "3f9a1c2b" },
] as const satisfies readonly EmbedParameter[];

export type EmbedParameterName = (typeof EMBED_PARAMETERS)[number]["name"];

/** Values by name, as text; null or an empty text is left out. */
export type EmbedValues = Readonly<Partial<Record<EmbedParameterName, string | null>>>;
