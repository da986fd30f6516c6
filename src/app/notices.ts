import { createStore, type StoreApi } from "zustand/vanilla";
import type { EventId, PlaceId } from "../record/types";
import type { AddressNotice } from "../state/readAddress";

/** Something that the reader should know and need not act upon. */
export type Notice =
  | ({ readonly kind: "value" } & AddressNotice)
  | { readonly kind: "place"; readonly value: PlaceId }
  | { readonly kind: "event"; readonly value: EventId }
  | { readonly kind: "language" };

/** The notices that are shown, oldest first. */
export type Notices = StoreApi<readonly Notice[]>;

/** Notices, none at first. */
export function createNotices(): Notices {
  return createStore<readonly Notice[]>(() => []);
}

/** A text that is the same for notices that say the same. */
export function noticeKey(notice: Notice): string {
  if (notice.kind === "language") return notice.kind;
  return `${notice.kind === "value" ? notice.key : notice.kind} ${notice.value}`;
}

/** Shows more notices; one that is shown already is not shown twice. */
export function addNotices(notices: Notices, more: readonly Notice[]): void {
  const shown = notices.getState();
  const known = new Set(shown.map(noticeKey));
  const fresh = more.filter((notice) => !known.has(noticeKey(notice)));
  if (fresh.length > 0) notices.setState([...shown, ...fresh], true);
}

/** Hides all notices. */
export function dismissNotices(notices: Notices): void {
  notices.setState([], true);
}
