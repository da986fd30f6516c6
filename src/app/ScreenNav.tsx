import { memo, useEffect, useId, useRef, useState } from "react";
import { useTranslate } from "../language/useTranslate";
import { plainClick } from "../state/plainClick";
import { SCREEN_IDS, type ScreenId } from "../state/screenId";
import "./screenNav.css";

export interface ScreenNavProps {
  readonly screen: ScreenId;
  readonly onScreen: (screen: ScreenId) => void;
  /** The address of a screen as the reader would find it now, for a link that is opened elsewhere. */
  readonly hrefOf: (screen: ScreenId) => string;
}

/** The ways to look at the record, as links with the present one marked; where there is no room for a row, they open below a button. */
export const ScreenNav = memo(function ScreenNav({ screen, onScreen, hrefOf }: ScreenNavProps) {
  const t = useTranslate();
  const nav = useRef<HTMLElement>(null);
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  function choose(id: ScreenId): void {
    setOpen(false);
    onScreen(id);
  }
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setOpen(false);
      nav.current?.querySelector("button")?.focus();
    };
    const closeElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !nav.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("keydown", closeOnEscape, true);
    document.addEventListener("focusin", closeElsewhere);
    document.addEventListener("pointerdown", closeElsewhere);
    return () => {
      document.removeEventListener("keydown", closeOnEscape, true);
      document.removeEventListener("focusin", closeElsewhere);
      document.removeEventListener("pointerdown", closeElsewhere);
    };
  }, [isOpen]);
  return (
    <nav className="screen-nav" aria-label={t("app.screens")} data-open={isOpen} ref={nav}>
      <button
        type="button"
        className="switch screen-nav-button"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-label={t("app.screen-now", { screen: t(`app.screen-${screen}`) })}
        onClick={() => setOpen(!isOpen)}
      >
        {t(`app.screen-${screen}`)}
      </button>
      <ul id={list}>
        {SCREEN_IDS.map((id) => (
          <li key={id}>
            <a
              href={hrefOf(id)}
              {...(id === screen ? { "aria-current": "page" as const } : {})}
              onClick={plainClick(() => choose(id))}
            >
              {t(`app.screen-${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
});
