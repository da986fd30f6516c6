import { mountEmbed } from "./mountEmbed";

const container = document.getElementById("root");
if (container) void mountEmbed(container);
