/**
 * A point on the land of each recipient of Official Security Assistance, degrees east (past 180 across the date
 * line) and north: where its dot stands on a map, not where anything is. The tests hold them to Natural Earth.
 */
export const recipientPlaces: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  BGD: [90.2, 23.9],
  DJI: [42.6, 11.7],
  FJI: [178, -17.8],
  IDN: [110, -7.2],
  LKA: [80.7, 7.6],
  MNG: [103.1, 47],
  MYS: [102.3, 4],
  PHL: [121.4, 15.9],
  PNG: [144.2, -6.6],
  THA: [101, 15.1],
  TLS: [125.9, -8.8],
  TON: [184.8, -21.2]
};
