import {publish, PublicationError} from "../index.ts";

try {
  const {datasets, sources} = publish();
  for (const [id, {table}] of datasets) console.log(`${id.padEnd(24)} ${String(table.numRows()).padStart(7)} rows`);
  console.log(`${"sources".padEnd(24)} ${String(sources.size).padStart(7)} documents`);
} catch (error) {
  if (!(error instanceof PublicationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
