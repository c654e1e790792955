import type {Alteration, DatasetDifference, Difference} from "./difference.ts";

/**
 * A difference as Markdown, a draft for CHANGELOG.md: what asks for which version, then every changed value with its
 * source; the reason is for the maintainer to write.
 */
export function differenceText({old, new: now, datasets, step}: Difference): string {
  const head = `# ${named(old)} → ${named(now)}`;
  if (datasets.length === 0) return `${head}\n\nNothing differs.\n`;
  const values = datasets.flatMap(({dataset, changed}) => changed.map((change) => ({dataset, ...change})));
  return [
    `${head}\n\nThis asks for a ${step} version.\n`,
    ...datasets.map(section),
    ...(values.length > 0
      ? [
          `## Changed values\n\n| dataset | key | column | old | new | reason | source |\n| --- | --- | --- | --- | --- | --- | --- |\n${values
            .map((value) =>
              line([`\`${value.dataset}\``, value.key, `\`${value.column}\``, value.old, value.new, "", value.source])
            )
            .join("\n")}\n`
        ]
      : [])
  ].join("\n");
}

function named({name, number}: Difference["old"]): string {
  return number === "" ? name : `${name} (${number})`;
}

function section({dataset, step, alterations, added, removed, changed}: DatasetDifference): string {
  const lines = [
    ...alterations.map(alterationLine),
    ...(removed.length > 0 ? [`- rows removed: ${removed.length}`, ...removed.map((key) => `  - ${key}`)] : []),
    ...(added.length > 0 ? [`- rows added: ${added.length}`, ...added.map((key) => `  - ${key}`)] : []),
    ...(changed.length > 0 ? [`- values changed: ${changed.length}`] : [])
  ];
  return `## \`${dataset}\` (${step})\n\n${lines.join("\n")}\n`;
}

function alterationLine({what, column, old, new: now}: Alteration): string {
  const values = old === undefined && now === undefined ? "" : `: ${quoted(old)} → ${quoted(now)}`;
  return `- ${column ? `\`${column}\`: ` : ""}${what}${values}`;
}

function quoted(value: string | undefined): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** A row of a table in Markdown; a missing value shows as such. */
function line(cells: readonly string[]): string {
  const shown = cells.map((cell, i) => (cell === "" && (i === 3 || i === 4) ? "(missing)" : cell));
  return `| ${shown.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
