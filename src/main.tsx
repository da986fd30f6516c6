import { mountApp } from "./app/mountApp";

const container = document.getElementById("root");
if (container) void mountApp(container);
