/** What a figure frame can show, in the order of its tabs. */
export const tabNames = ["chart", "table", "sources", "code"] as const;

export type TabName = (typeof tabNames)[number];
