/** Width and height in pixels that the header of a PNG names. @throws Error if it is no PNG */
export function pngSize(png: Uint8Array): {width: number; height: number} {
  if (Buffer.from(png.subarray(1, 4)).toString("latin1") !== "PNG") throw new Error("not a PNG");
  const header = new DataView(png.buffer, png.byteOffset);
  return {width: header.getUint32(16), height: header.getUint32(20)};
}
