import "./requireNode.mjs";

// Imported only now, and without await: an old Node must get as far as the line above.
import("./startSite.mjs").then(({ startSite }) => startSite(process.argv.slice(2)));
