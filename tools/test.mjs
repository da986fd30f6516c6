import "./requireNode.mjs";

// Imported only now, and without await: an old Node must get as far as the line above.
import("./runTests.mjs").then(({ runTests }) => runTests(process.argv.slice(2)));
