import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bundleOf } from "./bundleOf";

const require = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(file, "utf8");

/** The scripts of real host libraries, as a newsroom serves them, by their path. */
export const HOST_LIBRARIES: Readonly<Record<string, string>> = {
  "/pym.js": read(require.resolve("pym.js/dist/pym.v1.js")),
  "/frames.mjs": read(require.resolve("@newswire/frames")),
  "/sidechain.js": read(require.resolve("@nprapps/sidechain/dist/sidechain.js")),
  "/resizer-4.js": read(require.resolve("iframe-resizer/js/iframeResizer.js")),
  "/resizer-5.js": read(require.resolve("@iframe-resizer/parent/index.umd.js")),
  "/datawrapper.js": await bundleOf("datawrapperHost.ts"),
};

/** A way of embedding us: what stands in the host's page. */
export interface HostKind {
  readonly name: string;
  /** Markup and script that put a frame with the address into `#column`, sandboxed (`sandbox="allow-scripts"`) or not. */
  readonly markup: (address: string, isSandboxed: boolean) => string;
}

const frame = (address: string, isSandboxed: boolean): string =>
  `<iframe id="map" src="${address}" width="100%" style="border:0" title="Map"${isSandboxed ? ' sandbox="allow-scripts"' : ""}></iframe>`;

/** A plain frame, and what a host does with a message that comes out of it: `data` is the message, `map` the frame. */
const hearing = (name: string, reading: string): HostKind => ({
  name,
  markup: (address, isSandboxed) => `${frame(address, isSandboxed)}<script>
    const map = document.getElementById("map");
    addEventListener("message", ({ data, source }) => {
      if (source !== map.contentWindow) return;
      ${reading}
    });
  </script>`,
});

/** Hosts whose own library runs in the page. */
export const REAL_HOSTS: readonly HostKind[] = [
  {
    name: "pym.js 1",
    markup: (address, isSandboxed) => `<div id="holder"></div><script src="/pym.js"></script><script>
      new pym.Parent("holder", ${JSON.stringify(address)}, ${isSandboxed ? '{ sandbox: "allow-scripts" }' : "{}"});
    </script>`,
  },
  {
    name: "@newswire/frames",
    markup: (address, isSandboxed) => `${frame(address, isSandboxed)}<script type="module">
      import { observeIframe } from "/frames.mjs";
      observeIframe(document.getElementById("map"));
    </script>`,
  },
  {
    name: "NPR's Sidechain",
    // The library makes the frame; a page that wants it sandboxed sets that before the address.
    markup: (address, isSandboxed) => `<script src="/sidechain.js"></script><script>
      const chain = document.createElement("side-chain");
      ${isSandboxed ? 'chain.shadowRoot.querySelector("iframe").setAttribute("sandbox", "allow-scripts");' : ""}
      chain.src = ${JSON.stringify(address)};
      document.getElementById("column").append(chain);
    </script>`,
  },
  {
    name: "iframe-resizer 4",
    markup: (address, isSandboxed) => `${frame(address, isSandboxed)}<script src="/resizer-4.js"></script><script>
      iFrameResize({ checkOrigin: ${!isSandboxed} }, "#map");
    </script>`,
  },
  {
    name: "iframe-resizer 5",
    // Its licence is the GPL's for tests like these; nothing of it is in what we publish.
    markup: (address, isSandboxed) => `${frame(address, isSandboxed)}<script src="/resizer-5.js"></script><script>
      iframeResize({ license: "GPLv3", checkOrigin: ${!isSandboxed} }, "#map");
    </script>`,
  },
  {
    name: "react-datawrapper-chart",
    markup: (address, isSandboxed) =>
      `<div id="holder" data-src="${address}"${isSandboxed ? ' data-sandbox="allow-scripts"' : ""}></div><script src="/datawrapper.js"></script>`,
  },
];

/**
 * Hosts that cannot be had as a package, stood in for from their published protocols. Datawrapper's own receiver is a file within
 * `@datawrapper/chart-core` alone, which asks for a package by a folder that is not published.
 */
export const STAND_INS: readonly HostKind[] = [
  hearing(
    "Datawrapper's receiver",
    `const heights = data["datawrapper-height"];
     for (const id in heights) map.style.height = heights[id] + "px";`,
  ),
  hearing(
    "Embedly and Medium",
    `if (typeof data !== "string" || !data.startsWith("{")) return;
     const { src, context, height } = JSON.parse(data);
     if (context === "iframe.resize" && src === map.getAttribute("src")) map.height = height;`,
  ),
  {
    name: "WordPress",
    markup: (address, isSandboxed) =>
      hearing(
        "",
        `if (data.secret !== "k3Yz8Qw1Er" || data.message !== "height") return;
       map.height = Math.min(1000, Math.max(200, Math.trunc(data.value)));`,
      ).markup(`${address}#?secret=k3Yz8Qw1Er`, isSandboxed),
  },
  hearing(
    "the Guardian's messenger",
    `if (typeof data !== "string" || !data.includes("iframeMessenger")) return;
     const { type, value } = JSON.parse(data);
     if (type === "set-height") map.height = Number.parseInt(value, 10);`,
  ),
  hearing("AMP's amp-iframe", `if (data.sentinel === "amp" && data.type === "embed-size") map.height = data.height;`),
];

/** The host's page: a column of text with a map in it, whose width a test can change. */
export const hostPage = ({ markup }: HostKind, address: string, isSandboxed: boolean): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newsroom's page</title></head>
   <body><p>Above.</p><div id="column" style="width:640px">${markup(address, isSandboxed)}</div><p id="below">Below.</p></body></html>`;
