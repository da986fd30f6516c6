import type { AddressBar } from "./connectAddress";
import { pageOfPath, searchOfPage } from "./sitePaths";

/**
 * The address bar of a window. A page of a place or a day is read as the explorer's address that shows the same, and what is
 * written is always the explorer's, below `root` (the path of the site, with a slash at its end). Where the browser refuses to write (too
 * often, or in a sandbox) the page goes on without.
 */
export function browserAddress(page: Window, root: string): AddressBar {
  const addressOf = (search: string): string => `${root}${search}${page.location.hash}`;
  return {
    search() {
      const { pathname, search } = page.location;
      const found = pathname.startsWith(root) ? pageOfPath(pathname.slice(root.length)) : null;
      return found ? searchOfPage(found, search) : search;
    },
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
