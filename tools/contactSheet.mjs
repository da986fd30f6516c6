/** A picture of a screen. @typedef {{ name: string, file: string, width: number }} Shot */

/**
 * A page that shows pictures side by side, each at a size that fits its screen, each a link to itself.
 *
 * @param {readonly Shot[]} shots Names and files hold letters, digits and hyphens only.
 * @returns {string} HTML.
 */
export function contactSheet(shots) {
  const figures = shots.map(
    ({ name, file, width }) =>
      `<figure><a href="${file}"><img src="${file}" width="${Math.round(width / 2.4)}" loading="lazy" alt=""></a><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Truceline: every screen</title>
<style>
body { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; margin: 16px; background: #d8d5ce; font: 12px/1.4 sans-serif; }
figure { margin: 0; }
img { display: block; max-height: 70vh; object-fit: cover; object-position: top; }
</style>
${figures.join("\n")}
</html>
`;
}
