import { later, type Later } from "./later";
import { PAGE_WORDS } from "../language/pageWordsHere";

/** A part of the page that `fetchModule` brings when it is first wanted, and that is ready once its words are there too. */
export function laterPart<Module>(fetchModule: () => Promise<Module>): Later<Module> {
  return later(async () => {
    const [module] = await Promise.all([fetchModule(), PAGE_WORDS.complete()]);
    return module;
  });
}
