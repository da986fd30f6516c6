import { expect, test } from "vitest";
import { sharesOf } from "./stepProfile.mjs";

/**
 * @param {number} id
 * @param {string} functionName
 * @param {string} url
 */
const node = (id, functionName, url) => ({ id, callFrame: { functionName, url } });
const nodes = [
  node(1, "(root)", ""),
  node(2, "(idle)", ""),
  node(3, "render", "http://localhost/assets/index-a.js"),
  node(4, "draw", "http://localhost/assets/maplibre-gl-b.mjs"),
  node(5, "(garbage collector)", ""),
];

test("a sample counts for whose function is on top, until the next sample; idle time counts for nobody", () => {
  const profile = { nodes, samples: [2, 3, 3, 4, 5, 2], timeDeltas: [50, 1000, 200, 300, 4000, 500] };
  expect(sharesOf(profile)).toEqual({ own: 0.5, map: 4, browser: 0.5 });
});

test("a profile without samples, or with times that run back, gives no time", () => {
  expect(sharesOf({ nodes })).toEqual({ own: 0, map: 0, browser: 0 });
  expect(sharesOf({ nodes, samples: [3, 9], timeDeltas: [0, -500] })).toEqual({ own: 0, map: 0, browser: 0 });
});

test("what the browser does at a script's call is that script's", () => {
  const nodes = [
    { id: 1, callFrame: { functionName: "(root)", url: "" }, children: [2, 4] },
    { id: 2, callFrame: { functionName: "draw", url: "https://example.org/assets/index-1.js" }, children: [3] },
    { id: 3, callFrame: { functionName: "setAttribute", url: "" } },
    { id: 4, callFrame: { functionName: "(program)", url: "" } },
  ];
  const profile = { nodes, samples: [3, 4, 2], timeDeltas: [0, 1000, 2000, 500] };
  expect(sharesOf(profile)).toEqual({ own: 1.5, map: 0, browser: 2 });
});
