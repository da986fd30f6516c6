import type { AddressBar } from "./connectAddress";

/** The address bar of a window. Where the browser refuses to write (too often, or in a sandbox) the page goes on without. */
export function browserAddress(page: Window): AddressBar {
  const addressOf = (search: string): string => `${page.location.pathname}${search}${page.location.hash}`;
  return {
    search: () => page.location.search,
    replace(search) {
      attempt(() => page.history.replaceState(page.history.state, "", addressOf(search)));
    },
    push(search) {
      attempt(() => page.history.pushState(null, "", addressOf(search)));
    },
    listen({ onPop, onLeave }) {
      page.addEventListener("popstate", onPop);
      page.addEventListener("pagehide", onLeave);
      return () => {
        page.removeEventListener("popstate", onPop);
        page.removeEventListener("pagehide", onLeave);
      };
    },
  };
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // The address then lags behind what is seen; the next writing brings it up again.
  }
}
