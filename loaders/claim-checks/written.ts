/** When the article “strategic-autonomy” was written, as precise as known: its claims are judged as of then. */
export const written = "2025-04";

/** The last whole year before it. */
export const lastYear = 2024;
