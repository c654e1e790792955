/** Signatures of the headers of a zip archive, and where the time of a file stands in each. */
const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const end = 0x06054b50;
const endLength = 22;

/** 1 January 2024, midnight, as a zip archive writes a time, in two bytes, and a date, in two more. */
const fixedTime = ((2024 - 1980) << 25) | (1 << 21) | (1 << 16);

/**
 * A zip archive with the same time on every file, whenever it was made: the archive is altered and returned.
 * @throws Error if the bytes are no archive
 */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const tail = archive.byteLength - endLength;
  if (tail < 0 || view.getUint32(tail, true) !== end) throw new Error("not a zip archive without a comment");
  let at = view.getUint32(tail + 16, true);
  for (let left = view.getUint16(tail + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== centralHeader || view.getUint32(local, true) !== localHeader)
      throw new Error("broken zip archive");
    view.setUint32(at + 12, fixedTime, true);
    view.setUint32(local + 10, fixedTime, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
