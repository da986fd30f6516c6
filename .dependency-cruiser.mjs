/**
 * The floors of the house, from the top, as ARCHITECTURE.md draws them: a room imports from floors below its own, never
 * from another room on its floor.
 */
const FLOORS = [["app"], ["space", "time", "evidence"], ["scene", "state"], ["symbology", "language"], ["record"]];

/** Rooms that stand beside the house and the rooms they may import from. */
const ANNEXES = new Map([["compile", ["record"]]]);

const rooms = FLOORS.flat();
const roomRules = FLOORS.flatMap((floor, height) => {
  const below = FLOORS.slice(height + 1).flat();
  return floor.map((room) => forbidOtherRooms(room, below));
});
const annexRules = [...ANNEXES].map(([room, allowed]) => forbidOtherRooms(room, allowed));

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    ...roomRules,
    ...annexRules,
    {
      name: "rooms-are-named",
      comment: "A folder in src/ is a room that ARCHITECTURE.md names; only main.tsx stands outside them.",
      severity: "error",
      from: { path: "^src/", pathNot: [`^src/(${[...rooms, ...ANNEXES.keys()].join("|")})/`, "^src/main\\.tsx$"] },
      to: {},
    },
    {
      name: "main-mounts-the-app",
      comment: "src/main.tsx mounts the app and does nothing else.",
      severity: "error",
      from: { path: "^src/main\\.tsx$" },
      to: { path: "^src/", pathNot: "^src/app/" },
    },
    {
      name: "nobody-imports-main",
      severity: "error",
      from: {},
      to: { path: "^src/main\\.tsx$" },
    },
    {
      name: "house-knows-no-tests-and-tools",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|tools|data)/" },
    },
    {
      name: "map-library-only-in-space",
      comment: "maplibre-gl is heavy and imperative: only src/space knows it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/space/" },
      to: { path: "(^|/)maplibre-gl(/|$)" },
    },
    {
      name: "files-are-read-only-in-compile",
      comment: "edtf, yaml and the like check hand-edited files: they stay out of the browser.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/compile/", "\\.test\\.tsx?$"] },
      to: { path: "(^|/)(edtf|yaml|papaparse)(/|$)" },
    },
    {
      name: "node-only-in-compile",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/compile/", "\\.test\\.tsx?$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-rooms-know-no-react",
      comment: "Pure logic knows no React: src/record, src/compile, src/symbology and src/scene are plain functions.",
      severity: "error",
      from: { path: "^src/(record|compile|symbology|scene)/" },
      to: { path: "(^|/)(react|react-dom|@lingui/react)(/|$)" },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      comment: "An import that leads nowhere cannot be judged by the rules above.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^virtual:", "\\?", "^geojson$"] },
    },
    {
      name: "driver-knows-the-browser",
      comment: "The journeys speak through tests/e2e/driver: nothing else drives Playwright.",
      severity: "error",
      from: { path: "^tests/", pathNot: "^tests/e2e/driver/" },
      to: { path: "(^|/)(playwright-core|@axe-core/playwright)(/|$)" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      conditionNames: ["import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};

/**
 * @param {string} room
 * @param {readonly string[]} allowed
 */
function forbidOtherRooms(room, allowed) {
  return {
    name: `${room}-imports-down-only`,
    comment: `src/${room} may import from ${allowed.length > 0 ? allowed.join(", ") : "no other room"}.`,
    severity: /** @type {const} */ ("error"),
    from: { path: `^src/${room}/` },
    to: { path: "^src/[^/]+/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
  };
}

export default configuration;
