import type { ServerResponse } from "node:http";
import { relative, isAbsolute } from "node:path";
import type { ViteDevServer } from "vite";
import { downloadFiles } from "./downloads/downloadFiles";
import type { RecordKeeper } from "./RecordKeeper";
import { recordError } from "./recordError";

/** An editor's program may write a file in several steps; milliseconds. */
const SETTLING = 50;

/** Serves the record's files while developing, and tells open pages of every edit: they reload, or show what is wrong. */
export function serveRecord(
  server: ViteDevServer,
  folder: string,
  keeper: RecordKeeper,
  moduleIds: readonly string[],
): void {
  server.middlewares.use((request, response, next) => {
    const address = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    if (address.startsWith("record/")) void answer(address, response);
    else if (address.startsWith("downloads/")) void answerDownload(address, response);
    else next();
  });
  const answer = async (address: string, response: ServerResponse): Promise<void> => {
    await keeper.ready();
    const text = keeper.textAt(address);
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.end(text ?? "null");
  };
  const answerDownload = async (address: string, response: ServerResponse): Promise<void> => {
    await keeper.ready();
    const text = keeper.compiled && downloadFiles(keeper.compiled).get(address);
    response.statusCode = text === undefined || text === null ? 404 : 200;
    response.end(text ?? "");
  };

  const tellFaults = (): void => {
    if (keeper.faults.length === 0) return;
    const error = recordError(keeper.faults, folder);
    server.config.logger.error(error.message, { timestamp: true });
    server.ws.send({ type: "error", err: { ...error, stack: "", plugin: "truceline:record" } });
  };
  server.ws.on("connection", tellFaults);

  const compileAnew = async (): Promise<void> => {
    await keeper.refresh();
    if (keeper.faults.length > 0) return tellFaults();
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const id of moduleIds) {
        const module = moduleGraph.getModuleById(id);
        if (module) moduleGraph.invalidateModule(module);
      }
    }
    server.ws.send({ type: "full-reload" });
  };
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on("all", (_event, path) => {
    const inside = relative(folder, path);
    if (inside.startsWith("..") || isAbsolute(inside)) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => void compileAnew().catch((error: unknown) => server.config.logger.error(String(error))),
      SETTLING,
    );
  });
  server.httpServer?.once("close", () => clearTimeout(timer));
}
