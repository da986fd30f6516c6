/** Offers what was made in the page to the reader as a file: nothing is asked of the network. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn of the program; only then may it go.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
