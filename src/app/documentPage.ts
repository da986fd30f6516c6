import "virtual:flavours.css";
import "../symbology/fonts.css";
import "../symbology/swatch.css";
import "../symbology/unseen.css";
import "../space/svg/figureMap.css";
import "./base.css";
import "./document.css";
import "./mark.css";
import { filterRows } from "./filterRows";
import { runExamples } from "./runExamples";

const form = document.querySelector<HTMLFormElement>("form[data-filters]");
const table = document.querySelector("table");
if (form && table) filterRows(form, table);
if (document.querySelector("[data-scroll-story]")) {
  runExamples(document);
}
