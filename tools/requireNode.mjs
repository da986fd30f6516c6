// Written in the oldest module syntax on purpose: an old Node must be able to read it in order to say that it is old.
var OLDEST_MAJOR = 20;
var OLDEST_MINOR = 19;

/**
 * What to say where a version of Node is too old for Truceline, or an empty string where it will do.
 *
 * @param {string} version As in `process.versions.node`: "20.19.0".
 * @returns {string}
 */
export function nodeComplaint(version) {
  var parts = version.split(".").map(Number);
  var major = parts[0] || 0;
  var minor = parts[1] || 0;
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return "";
  return (
    "Truceline needs Node " +
    OLDEST_MAJOR +
    "." +
    OLDEST_MINOR +
    " or newer; this is Node " +
    version +
    ". Install a newer one from https://nodejs.org and try again."
  );
}

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
