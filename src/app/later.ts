import { createStore, type StoreApi } from "zustand/vanilla";

/** How far a part of the program has come that is fetched when it is first wanted. */
export type LaterLoad<Module> =
  { readonly kind: "loading" } | { readonly kind: "failed" } | { readonly kind: "ready"; readonly module: Module };

/** A part of the program that is fetched when it is first wanted. */
export interface Later<Module> {
  readonly load: StoreApi<LaterLoad<Module>>;
  /** Asks for it, the first time or once more after a failure, and ends when it is there or has failed; while it is on its way it is not asked for again. */
  readonly want: () => Promise<void>;
}

/** A part that `fetchModule` brings: `later(() => import("./Part"))`. */
export function later<Module>(fetchModule: () => Promise<Module>): Later<Module> {
  const load = createStore<LaterLoad<Module>>(() => ({ kind: "loading" }));
  let asking: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    load.setState({ kind: "loading" }, true);
    try {
      load.setState({ kind: "ready", module: await fetchModule() }, true);
    } catch {
      load.setState({ kind: "failed" }, true);
    }
    asking = null;
  };
  return {
    load,
    async want() {
      if (load.getState().kind === "ready") return;
      asking ??= ask();
      await asking;
    },
  };
}
