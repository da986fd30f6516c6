import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { formatList } from "../../language/formatList";
import { withoutIsolates } from "../../language/isolate";
import { dataVersion } from "../../record/dataVersion";
import type { ComparisonMatter } from "./ComparisonMatter";
import type { ComparisonGroup } from "./comparisonRows";
import { describeCause } from "./describeCause";

/** A list as it is read: its paragraphs, and of how many places. */
export interface CountedGroups {
  readonly groups: readonly ComparisonGroup[];
  readonly count: number;
}

/**
 * The differences between two days to be read or pasted: what is compared and by whose account, then a paragraph a place, or an area and
 * the places in it that differ alike, with the events behind it; then the same of what began and ended between them; at last the link and the version of the record.
 */
export function comparisonText(
  { groups, count }: CountedGroups,
  passed: CountedGroups,
  { earlier, later, record, account, address }: ComparisonMatter,
  t: Translate,
): string {
  const head = [
    t("compare.text-title", { earlier: formatDay(earlier, t.language), later: formatDay(later, t.language) }),
    t("compare.text-account", { account: t(`according.account-${account ?? "ours"}`) }),
    `${t("compare.count", { count })} ${t("compare.passed", { count: passed.count })}`,
  ];
  const between = passed.groups.map((group) => paragraphOf(group, t));
  const heading = between.length > 0 ? [[t("compare.passed-list")]] : [];
  const foot = [address, t("compare.text-version", { version: dataVersion(record) })];
  const paragraphs = [head, ...groups.map((group) => paragraphOf(group, t)), ...heading, ...between, foot];
  return withoutIsolates(`${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

function paragraphOf({ place, change, before, causes, alike }: ComparisonGroup, t: Translate): readonly string[] {
  const { en, ar } = place.name;
  const name = t.language === "ar" ? `${ar} (${en})` : `${en} (${ar})`;
  const names = alike.map((one) => one.name[t.language]);
  return [
    t("compare.text-place", { place: name, change: change ?? t("compare.same-status", { status: before }) }),
    ...(names.length > 0
      ? [
          t("compare.text-alike", {
            alike: t("compare.alike", { count: names.length }),
            names: formatList(names, t.language),
          }),
        ]
      : []),
    ...causes.map((cause) => `- ${describeCause(cause, t)}`),
  ];
}
