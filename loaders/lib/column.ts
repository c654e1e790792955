import {DataType, type Dictionary, type Int16, makeData, Utf8, Vector} from "apache-arrow";

/**
 * The values of a column as an Arrow vector, missing values as null. Buffers are sized before they are filled: the
 * builders of the library keep every text in an array of its own, which a million rows do not forgive.
 */
export function columnVector(values: readonly unknown[], type: DataType): Vector {
  if (DataType.isDictionary(type)) return dictionaryVector(values, type as Dictionary<Utf8, Int16>);
  if (DataType.isUtf8(type)) return new Vector([textData(values)]);
  const data = new type.ArrayType(values.length) as Float64Array;
  for (const [i, value] of values.entries()) data[i] = (value as number | null) ?? 0;
  return new Vector([makeData({type, length: values.length, data, ...nulls(values)} as never)]);
}

/** Each text once, in the order in which they first occur, and for each row which of them it is. */
function dictionaryVector(values: readonly unknown[], type: Dictionary<Utf8, Int16>): Vector {
  const places = new Map<unknown, number>();
  const data = new Int16Array(values.length);
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const place = places.get(value) ?? places.size;
    if (place === places.size) places.set(value, place);
    data[i] = place;
  }
  const dictionary = new Vector([textData([...places.keys()])]) as Vector<Utf8>;
  return new Vector([makeData({type, length: values.length, data, dictionary, ...nulls(values)})]);
}

function textData(values: readonly unknown[]) {
  const valueOffsets = new Int32Array(values.length + 1);
  for (const [i, value] of values.entries()) {
    valueOffsets[i + 1] = valueOffsets[i] + (value === null ? 0 : Buffer.byteLength(value as string));
  }
  const data = Buffer.alloc(valueOffsets[values.length]);
  for (const [i, value] of values.entries()) if (value !== null) data.write(value as string, valueOffsets[i]);
  return makeData({type: new Utf8(), length: values.length, valueOffsets, data, ...nulls(values)});
}

/** One bit a row, set where there is a value; none where there is one in every row. */
function nulls(values: readonly unknown[]): {nullCount: number; nullBitmap?: Uint8Array} {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (const [i, value] of values.entries()) {
    if (value === null) nullCount++;
    else nullBitmap[i >> 3] |= 1 << (i & 7);
  }
  return nullCount === 0 ? {nullCount} : {nullCount, nullBitmap};
}
