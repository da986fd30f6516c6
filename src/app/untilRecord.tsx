import { createRoot } from "react-dom/client";
import type { Translate } from "../language/createTranslate";
import { LanguageProvider } from "../language/LanguageProvider";
import { siteRoot } from "../state/siteRoot";
import { Failure } from "./Failure";
import type { RecordLoader } from "./recordLoader";

/**
 * Where the record does not come, keeps the page that came with a true picture and list as it is, without what only a script can do, and
 * says so beside them with a way to try again. Ends when the record is there.
 */
export async function untilRecord({ load, start }: RecordLoader, t: Translate): Promise<void> {
  if (load.getState().kind !== "failed") return;
  standStill();
  const bar = document.createElement("div");
  bar.className = "record-missing";
  document.body.append(bar);
  const view = createRoot(bar);
  await new Promise<void>((resolve) => {
    const tell = (): void => {
      const now = load.getState();
      if (now.kind === "ready") return resolve();
      view.render(
        <LanguageProvider translate={t}>
          {now.kind === "loading" ? (
            <p className="failure">{t("app.loading-record")}</p>
          ) : (
            <Failure
              title={t(now.reason === "damaged" ? "app.record-damaged" : "app.record-failed")}
              onRetry={() => void start()}
            />
          )}
        </LanguageProvider>,
      );
    };
    load.subscribe(tell);
    tell();
  });
  view.unmount();
  bar.remove();
}

/** As `public/before-paint.js` does where no program comes: whoever mounts the page takes it back. */
function standStill(): void {
  const root = document.documentElement;
  delete root.dataset["coming"];
  root.dataset["still"] = "record";
  const style = document.createElement("link");
  Object.assign(style, { rel: "stylesheet", href: `${siteRoot().href}noscript.css`, id: "still" });
  document.head.append(style);
}
