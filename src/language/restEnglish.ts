import type { Messages } from "@lingui/core";

const CATALOGUES = import.meta.glob<Messages>(
  ["./catalogues/*.en.po", "!./catalogues/{according,app,list,space,pages,states,time,timeline}.en.po"],
  { eager: true, import: "messages" },
);

/** The English messages of the parts that are fetched when a reader wants them, by id. */
export const REST_ENGLISH: Messages = Object.values(CATALOGUES).reduce((all, some) => ({ ...all, ...some }), {});
