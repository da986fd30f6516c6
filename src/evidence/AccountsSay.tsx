import { formatList } from "../language/formatList";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { Saying } from "../record/differencesOn";
import type { Readings } from "../record/readingsOf";
import { TRACKS, type Place } from "../record/types";
import "./differenceList.css";
import { Sayings } from "./Sayings";

export interface AccountsSayProps {
  readonly place: Place;
  readonly readings: Readings;
  readonly day: Day;
}

/** What each account says of a place on the day, and who says nothing, which is no "no". Not there where only our reading speaks. */
export function AccountsSay({ place, readings, day }: AccountsSayProps) {
  const t = useTranslate();
  const said: Saying[] = [];
  const silent: string[] = [];
  for (const [account, index] of readings) {
    const state = index.placeStateAt(place.id, day);
    const held = TRACKS.flatMap((track) => state[track]);
    if (held.length === 0) silent.push(t(`according.account-${account ?? "ours"}`));
    said.push(...held.map((one) => ({ account, held: one })));
  }
  if (!said.some(({ account }) => account !== null)) return null;
  return (
    <section className="accounts-say">
      <h3>{t("according.each-says")}</h3>
      <Sayings said={said} kind={place.kind} />
      {silent.length > 0 && (
        <p className="quiet">{t("according.silent", { accounts: formatList(silent, t.language) })}</p>
      )}
    </section>
  );
}
