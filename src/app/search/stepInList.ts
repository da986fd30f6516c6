/** Moves the focus from a field through the links of the list below it, and from the first of them back to the field. */
export function stepInList(field: HTMLElement | null, list: HTMLElement, by: 1 | -1): void {
  const links = [...list.querySelectorAll("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at + by < 0 ? field : links[at + by];
  next?.focus();
}
