import { laterPart } from "./laterPart";

/** The sheet of a place, and what the headline says of a dispute there: a part that few readers need at first sight, and most soon after. */
export const PLACE_SHEET = laterPart(async () => {
  const [{ SheetOfPlace }, { disputeSentence }] = await Promise.all([
    import("../evidence/SheetOfPlace"),
    import("./disputeSentence"),
  ]);
  return { SheetOfPlace, disputeSentence };
});
