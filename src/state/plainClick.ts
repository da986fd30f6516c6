/** What of a click tells whose it is. */
export interface LinkClick {
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

/** Handles a link's click: `go` instead of the browser, but for a reader who asks for another tab, another window or a download. */
export function plainClick(go: () => void): (click: LinkClick) => void {
  return (click) => {
    const isOthers = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;
    if (click.defaultPrevented || click.button !== 0 || isOthers) return;
    click.preventDefault();
    go();
  };
}
