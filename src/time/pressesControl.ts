const ARROWS: ReadonlySet<string> = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

/** Whether a key presses the control of play that has the focus; null: it was no key. Of choices like the speeds, arrows choose the next. */
export function pressesControl(key: string | null, isChoice: boolean): boolean {
  return key === null || key === " " || key === "Enter" || (isChoice && ARROWS.has(key));
}
