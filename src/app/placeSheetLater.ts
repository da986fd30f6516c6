import { laterPart } from "./laterPart";

/**
 * The sheet of a place, what the headline says of a dispute there, what opens the event of an address, what adds a view to the reader's
 * own story, the way to embed it, and what paper says of itself: a part that few readers need at first sight, and most soon after.
 */
export const PLACE_SHEET = laterPart(async () => {
  const [{ SheetOfPlace }, { disputeSentence }, { AddView }, { EmbedView }, { OpenEvent }, { PrintCredit }] =
    await Promise.all([
      import("../evidence/SheetOfPlace"),
      import("./disputeSentence"),
      import("./ownStory/AddView"),
      import("./builder/EmbedView"),
      import("./OpenEvent"),
      import("./PrintCredit"),
    ]);
  return { SheetOfPlace, disputeSentence, AddView, EmbedView, OpenEvent, PrintCredit };
});
