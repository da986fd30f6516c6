import { pageWords } from "./pageWords";

/** The words of this page; every part that is fetched later waits until they are complete. */
export const PAGE_WORDS = pageWords();
