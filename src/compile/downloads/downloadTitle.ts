import type { TruceRecord } from "../../record/types";
import { dataVersion } from "../../record/dataVersion";

/** What every download says of itself. */
export interface DownloadTitle {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The day of the newest change, as 2026-11-25. */
  readonly updated: string;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  readonly attribution: string;
}

/** The title, version, date, licence and attribution of a record. */
export function downloadTitle(record: Pick<TruceRecord, "updated" | "version">): DownloadTitle {
  return {
    title: "Truceline record: sieges, truces and evacuations around Damascus, 2011-2018",
    description:
      "Events that sources report, and the spans folded from them: what held on a place from a date to a date. Dates are EDTF, each with the earliest and latest day it may mean; where sources disagree, the claims stand side by side. Outlines are schematic and are no front lines.",
    version: dataVersion(record),
    updated: record.updated,
    licence: {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0 International",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
    attribution: "Truceline record, CC BY 4.0; points partly from GeoNames, CC BY 4.0",
  };
}
