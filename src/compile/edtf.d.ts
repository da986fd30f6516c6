declare module "edtf" {
  /** What is used of a parsed date: days as milliseconds since 1970-01-01 UTC, qualifiers as bit masks. */
  export interface EdtfValue {
    readonly min: number;
    readonly max: number;
    readonly approximate: { readonly value: number };
    readonly uncertain: { readonly value: number };
  }
  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): EdtfValue;
}
