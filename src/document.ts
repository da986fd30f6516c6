import "virtual:flavours.css";
import "./symbology/fonts.css";
import "./app/base.css";
import "./prerender/documents/document.css";
import { filterRows } from "./app/filterRows";

const form = document.querySelector<HTMLFormElement>("form[data-filters]");
const table = document.querySelector("table");
if (form && table) filterRows(form, table);
