import { getGlobalDispatcher } from "maplibre-gl";

/**
 * Calls `onFailure`, once, where the worker in which the live map makes its tiles does not come or breaks down: MapLibre itself waits for
 * ever then. To be called once a map is there. Gives what ends the watch.
 */
export function watchWorker(onFailure: () => void): () => void {
  const workers = getGlobalDispatcher();
  let isWatched = true;
  const stop = (): void => {
    isWatched = false;
    workers.off("error", fail);
  };
  function fail(): void {
    if (!isWatched) return;
    stop();
    onFailure();
  }
  workers.on("error", fail);
  // Where its file cannot be fetched in a frame of an opaque origin there is no worker that could tell: then no word can be sent to it.
  workers.broadcast("truceline-are-you-there", null).catch(fail);
  return stop;
}
