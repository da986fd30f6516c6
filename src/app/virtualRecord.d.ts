declare module "virtual:record" {
  /** Address of the states file, relative to the site's root: `record/states.1a2b3c4d.json`. */
  export const states: string;
  /** Addresses of the evidence files by group: `record/evidence/eastern-ghouta.1a2b3c4d.json`. */
  export const evidence: Readonly<Record<string, string>>;
  /** Address of what a search looks through: `record/search.1a2b3c4d.json`. */
  export const search: string;
  /** Content hash of all of the record. */
  export const version: string;
  /** Whether this version is kept, so that an embed may stay with it. */
  export const isKept: boolean;
}
