/** A dataset as SQL names it: `defense-budget` is `defense_budget`, which needs no quotes. */
export function sqlTableName(id: string): string {
  return id.replaceAll("-", "_");
}

/** The tables that a query names; all of them where it names none, as `SHOW TABLES` does. */
export function tablesNamed(sql: string, datasets: readonly string[]): {readonly id: string; readonly name: string}[] {
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  const all = datasets.map((id) => ({id, name: sqlTableName(id)}));
  const named = all.filter(({name}) => words.has(name));
  return named.length > 0 ? named : all;
}
