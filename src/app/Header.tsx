import { memo } from "react";
import type { Language } from "../language/Language";
import { useTranslate } from "../language/useTranslate";
import type { ScreenId } from "../state/screenId";
import type { Scheme } from "../symbology/flavours";
import "./header.css";
import { Mark } from "./Mark";
import { SearchIcon } from "./SearchIcon";
import { ScreenNav, type ScreenNavProps } from "./ScreenNav";

export interface HeaderProps {
  readonly screen: ScreenId;
  readonly onScreen: ScreenNavProps["onScreen"];
  readonly hrefOfScreen: ScreenNavProps["hrefOf"];
  readonly scheme: Scheme;
  readonly onTheme: (theme: Scheme) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onSearch: () => void;
  /** Whether the panel can be shown and hidden on a screen of this width, and which it is; null: it always stands there. */
  readonly panel: { readonly shown: boolean; readonly onShown: (shown: boolean) => void } | null;
}

/** The name, what this is, the ways to look at it, and the switches of language, theme and, on middling screens, the panel. */
export const Header = memo(function Header(props: HeaderProps) {
  const { screen, onScreen, hrefOfScreen, scheme, onTheme, onLanguage, onSearch, panel } = props;
  const t = useTranslate();
  const other: Language = t.language === "en" ? "ar" : "en";
  const otherTheme: Scheme = scheme === "light" ? "dark" : "light";
  return (
    <header className="header">
      <h1 className="header-name" lang="en" dir="ltr">
        <Mark />
        {t("app.name")}
      </h1>
      <p className="header-subtitle">{t("app.subtitle")}</p>
      <ScreenNav screen={screen} onScreen={onScreen} hrefOf={hrefOfScreen} />
      <div className="header-switches">
        <button
          type="button"
          className="switch header-search"
          aria-haspopup="dialog"
          aria-keyshortcuts="/"
          aria-label={t("app.search")}
          onClick={onSearch}
        >
          <SearchIcon />
          <span>{t("app.search")}</span>
        </button>
        {panel && (
          <button
            type="button"
            className="switch"
            aria-expanded={panel.shown}
            aria-controls="places"
            onClick={() => panel.onShown(!panel.shown)}
          >
            {t(panel.shown ? "app.panel-close" : "app.panel-open")}
          </button>
        )}
        <button type="button" className="switch" lang={other} onClick={() => onLanguage(other)}>
          {t(other === "ar" ? "app.language-arabic" : "app.language-english")}
        </button>
        <button
          type="button"
          className="switch"
          aria-label={t(`app.theme-${otherTheme}-label`)}
          onClick={() => onTheme(otherTheme)}
        >
          {t(`app.theme-${otherTheme}`)}
        </button>
      </div>
    </header>
  );
});
