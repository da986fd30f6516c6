declare module "virtual:stories" {
  /** The stories in the order of their days, with the addresses of their files relative to the site's root. */
  export const stories: readonly {
    readonly id: string;
    /** `record/stories/al-qadam-2015.1a2b3c4d.json` */
    readonly address: string;
    readonly title: { readonly en: string; readonly ar: string };
    readonly summary: { readonly en: string; readonly ar: string };
    /** Days since 1970-01-01 of its first and last chapter. */
    readonly days: readonly [number, number];
  }[];
}
