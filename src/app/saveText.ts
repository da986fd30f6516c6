/** Offers a text to the reader as a file, made in the page: nothing is asked of the network. */
export function saveText(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn of the program; only then may it go.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
