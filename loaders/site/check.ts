import {publish, PublicationError} from "../index.ts";

try {
  const {datasets, gaps} = publish();
  for (const [id, {table}] of datasets) console.log(`${id.padEnd(24)} ${String(table.numRows()).padStart(7)} rows`);
  console.log(`${"gaps".padEnd(24)} ${String(gaps.length).padStart(7)} rows`);
} catch (error) {
  if (!(error instanceof PublicationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
