/** Takes lines as a canvas does, in pixels, and gives SVG path data in relative steps of tenths of a pixel: about half the length. */
export interface CompactPath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  /** The data since the last call. */
  take(): string;
}

/** An empty path. `grain`: its points lie on multiples of so many tenths of a pixel; the coarser, the shorter the data. */
export function compactPath(grain = 1): CompactPath {
  let data = "";
  let atX = 0;
  let atY = 0;
  let startX = 0;
  let startY = 0;
  let last = "";
  const onGrain = (value: number): number => Math.round((value * 10) / grain) * grain;
  function go(command: "M" | "l", x: number, y: number): void {
    const [toX, toY] = [onGrain(x), onGrain(y)];
    const [dx, dy] = command === "M" ? [toX, toY] : [toX - atX, toY - atY];
    if (command === "l" && dx === 0 && dy === 0) return;
    data += last === command && command === "l" ? separated(dx, data) : command + tenths(dx);
    data += separated(dy, data);
    last = command;
    [atX, atY] = [toX, toY];
  }
  return {
    moveTo(x, y) {
      go("M", x, y);
      [startX, startY] = [atX, atY];
    },
    lineTo: (x, y) => go("l", x, y),
    closePath() {
      data += "z";
      last = "z";
      [atX, atY] = [startX, startY];
    },
    take() {
      const taken = data;
      data = "";
      last = "";
      return taken;
    },
  };
}

/** `-3` tenths are `-.3`. */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}

/** A number as it follows what was written: a minus sign is separation enough, and so is a point after a number that has one. */
function separated(value: number, before: string): string {
  const text = tenths(value);
  return text.startsWith("-") || (text.startsWith(".") && before.at(-2) === ".") ? text : ` ${text}`;
}
