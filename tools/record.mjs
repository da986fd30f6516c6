import "./requireNode.mjs";

// Imported only now, and without await: an old Node must get as far as the line above.
import("./answerRecord.mjs").then(({ answerRecord }) => answerRecord(process.argv.slice(2)));
