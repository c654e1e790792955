/** The Security Consultative Committee with the United States met below Cabinet level before this year. */
export const cabinetLevelSince = "1995";
