import { saveFile } from "./saveFile";

/** Offers a text to the reader as a file. */
export function saveText(text: string, name: string, type: string): void {
  saveFile(new Blob([text], { type }), name);
}
