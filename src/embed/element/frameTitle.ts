/**
 * What the frame is called where the author gave no title and the page in it has not told its own: for readers who hear the page. These
 * words stand here and not in the catalogues because the element runs in the host's page, alone.
 */
const TITLES = {
  en: ["Map: ", "sieges, truces and evacuations", " around Damascus", ", 2011 to 2018"],
  ar: ["خريطة: ", "الحصار والهدن وعمليات الإجلاء", " في محيط دمشق", "، من 2011 إلى 2018"],
} as const;

/** What is known of a map beside its title. */
export interface FrameTitleOptions {
  /** What the page in the frame says that it is about; empty: nothing yet. */
  readonly told?: string;
  /** Whether the map is of a place or an area of its own, which may be far from Damascus. */
  readonly isElsewhere?: boolean;
}

/**
 * The accessible name of the frame.
 *
 * @param title The author's own; empty: ours.
 * @param language That of the map.
 */
export function frameTitle(
  title: string,
  language: keyof typeof TITLES,
  { told, isElsewhere = false }: FrameTitleOptions = {},
): string {
  const [map, what, where, when] = TITLES[language];
  return title.trim() || map + (told || what + (isElsewhere ? "" : where) + when);
}
