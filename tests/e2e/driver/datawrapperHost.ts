import { createElement } from "react";
import { createRoot } from "react-dom/client";
import library from "react-datawrapper-chart";

/** A newsroom's page that shows charts of Datawrapper's by its React component: `#holder` says by its data what is in the frame. */
const holder = document.getElementById("holder");
if (holder) {
  const { src, sandbox } = holder.dataset;
  const frame = { title: "Map", src: src ?? "", ...(sandbox === undefined ? {} : { sandbox }) };
  createRoot(holder).render(createElement(library.default, frame));
}
