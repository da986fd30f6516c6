import { useTranslate } from "../language/useTranslate";
import type { Translate } from "../language/createTranslate";
import { noticeText } from "../state/noticeText";
import { noticeKey, type Notice } from "./notices";
import "./noticeBar.css";

export interface NoticeBarProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: () => void;
}

/** What was passed over, in a quiet line each, until the reader hides it. The region stands there when it is empty, so that it is heard. */
export function NoticeBar({ notices, onDismiss }: NoticeBarProps) {
  const t = useTranslate();
  return (
    <section className="notice-bar" aria-label={t("app.notice-region")} hidden={notices.length === 0}>
      <output>
        {notices.map((notice) => (
          <span key={noticeKey(notice)}>{noticeWords(notice, t)}</span>
        ))}
      </output>
      <button type="button" className="switch" onClick={onDismiss}>
        {t("app.notice-dismiss")}
      </button>
    </section>
  );
}

function noticeWords(notice: Notice, t: Translate): string {
  if (notice.kind === "language") return t("app.notice-language");
  if (notice.kind === "place") return t("app.notice-place", { value: notice.value });
  if (notice.kind === "event") return t("app.notice-event", { value: noticeText(notice.value) });
  if (notice.key === "day" || notice.key === "compare") return t("app.notice-day", { value: notice.value });
  return t("app.notice-value", { key: notice.key, value: notice.value });
}
