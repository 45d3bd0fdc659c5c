/** axe in a real document, where colours and boxes are real ones. */
import { readFileSync } from "node:fs";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** An expression whose value lists each violation with the first element it was found on; empty: none. */
export const VIOLATIONS = `(async () => {
  const module = { exports: {} };
  (function (module) { ${AXE} })(module);
  const { violations, passes } = await module.exports.run(document, { resultTypes: ["violations"] });
  if (passes.length === 0) return ["axe looked at nothing"];
  return violations.map(({ id, help, nodes }) => id + ": " + help + " (" + nodes[0].html.slice(0, 120) + ")");
})()`;
