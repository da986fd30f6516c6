import { foldName } from "../evidence/foldName";

/**
 * Lets a form choose among the rows of a table: by the words they hold, in either script, and by what their `data-kind`, `data-language`
 * and `data-year` say. The form's output tells how many are left, in the words of its `data-count`, where # stands for the number.
 */
export function filterRows(form: HTMLFormElement, table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((row) => ({
    row,
    words: foldName(row.textContent),
  }));
  const output = form.querySelector("output");
  const show = (): void => {
    const wanted = new FormData(form);
    const wish = (name: string): string => {
      const value = wanted.get(name);
      return typeof value === "string" ? value : "";
    };
    const words = foldName(wish("text"));
    let count = 0;
    for (const { row, words: own } of rows) {
      const isShown =
        own.includes(words) &&
        ["kind", "language", "year"].every((name) => wish(name) === "" || row.dataset[name] === wish(name));
      row.hidden = !isShown;
      if (isShown) count += 1;
    }
    if (output) output.textContent = (output.dataset["count"] ?? "#").replace("#", String(count));
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show();
}
