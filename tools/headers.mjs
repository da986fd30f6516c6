/**
 * @typedef {{ name: string, value: string }} Header
 * @typedef {{ pattern: string, matches: RegExp, headers: Header[] }} HeaderRule
 */

/**
 * Reads a table of headers in the `_headers` format that Netlify and Cloudflare Pages share: a path at the start of a
 * line, its headers indented below it. `*` stands for anything, `:word` for one part of a path, `#` begins a comment.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 * @throws {Error} Where a line is neither, with its number.
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      if (!content.startsWith("/"))
        throw new Error(`_headers, line ${index + 1}: a path begins with "/", not "${content}"`);
      rules.push({ pattern: content, matches: pathPattern(content), headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    const header = /^([A-Za-z0-9-]+):\s*(\S.*)$/.exec(content);
    if (!rule) throw new Error(`_headers, line ${index + 1}: a header stands under a path`);
    if (!header?.[1] || !header[2]) throw new Error(`_headers, line ${index + 1}: "${content}" is not "Name: value"`);
    rule.headers.push({ name: header[1], value: header[2] });
  }
  return rules;
}

/**
 * The headers of a path: those of every rule that matches, in order. As on the hosts, a header that several rules set
 * is sent once with the values joined.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {string} path Decoded, without the query: "/assets/map.js".
 * @returns {Map<string, Header>} By name in lower case.
 */
export function headersFor(rules, path) {
  /** @type {Map<string, Header>} */
  const found = new Map();
  for (const { matches, headers } of rules) {
    if (!matches.test(path)) continue;
    for (const { name, value } of headers) {
      const before = found.get(name.toLowerCase());
      found.set(name.toLowerCase(), before ? { name, value: `${before.value}, ${value}` } : { name, value });
    }
  }
  return found;
}

/** @param {string} path */
function pathPattern(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/:[A-Za-z]\w*/g, "[^/]+");
  return new RegExp(`^${source}$`, "s");
}
