declare module "edtf" {
  /** What is used of a parsed value: days as milliseconds since 1970-01-01 UTC, qualifiers as bit masks. */
  export interface EdtfValue {
    readonly type: string;
    /** 1: year, 2: month, 3: day. */
    readonly precision: number;
    readonly min: number;
    readonly max: number;
    readonly approximate: { readonly value: number };
    readonly uncertain: { readonly value: number };
  }
  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): EdtfValue;
}
