import type {View} from "../figures/view.ts";

/** The view of a figure that an address asks for: `?budget-trend.years=1990-2026`. */
export function viewOf(search: string, id: string): View {
  const prefix = `${id}.`;
  return Object.fromEntries(
    [...new URLSearchParams(search)].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []
    )
  );
}

/** A query that asks for this view of a figure, and for what else it asked for. */
export function withView(search: string, id: string, view: View): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => !name.startsWith(`${id}.`));
  const query = new URLSearchParams([
    ...kept,
    ...Object.entries(view).map(([name, value]) => [`${id}.${name}`, value])
  ]);
  return query.size === 0 ? "" : `?${query}`;
}
