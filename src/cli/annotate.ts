/** `npm run --silent annotate -- PAGE.html`: the same extraction and engine as in the browser, read in a terminal. */
import { annotate } from "../engine/annotate.ts";
import { openDataset } from "./open-dataset.ts";
import { printReading } from "./print-reading.ts";
import { readArguments, USAGE } from "./read-arguments.ts";
import { readInput } from "./read-input.ts";
import { makeStyle } from "./style.ts";

// Whoever reads our output may have read enough (`| head`); that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  const options = readArguments(process.argv.slice(2));
  if (options === "help") {
    process.stdout.write(`${USAGE}\n`);
  } else {
    const article = await readInput(options);
    const reading = annotate(article, await openDataset());
    const style = makeStyle(process.stdout, process.env);
    // Written whole before the process ends by itself: process.exit() would cut what a pipe has not taken yet.
    process.stdout.write(
      options.json ? `${JSON.stringify(reading)}\n` : printReading(reading, { ...style, explain: options.explain }),
    );
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`annotate: ${message.split("\n")[0]}\n`);
  process.exitCode = 1;
}
