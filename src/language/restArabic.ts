import type { Messages } from "@lingui/core";

const CATALOGUES = import.meta.glob<Messages>(
  ["./catalogues/*.ar.po", "!./catalogues/{according,app,list,space,pages,states,time,timeline}.ar.po"],
  { eager: true, import: "messages" },
);

/** The Arabic messages of the parts that are fetched when a reader wants them, by id. */
export const REST_ARABIC: Messages = Object.values(CATALOGUES).reduce((all, some) => ({ ...all, ...some }), {});
