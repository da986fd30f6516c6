const HEADER = 127;

/** A PMTiles archive (version 3) of one picture that covers the world. */
export function tinyArchive(png: Uint8Array): Buffer {
  const metadata = Buffer.from("{}");
  // One entry: its tile's number, for how many tiles it stands, how long its picture is, and where it begins, plus one.
  const directory = Buffer.from([1, 0, 1, ...varint(png.length), 1]);
  const header = Buffer.alloc(HEADER);
  header.write("PMTiles", 0, "latin1");
  header.writeUInt8(3, 7);
  const tilesAt = HEADER + directory.length + metadata.length;
  const places = [
    HEADER,
    directory.length,
    HEADER + directory.length,
    metadata.length,
    tilesAt,
    0,
    tilesAt,
    png.length,
  ];
  for (const [at, value] of [...places, 1, 1, 1].entries()) header.writeBigUInt64LE(BigInt(value), 8 + 8 * at);
  const [notCompressed, picture] = [1, 2];
  for (const [at, value] of [1, notCompressed, notCompressed, picture, 0, 0].entries())
    header.writeUInt8(value, 96 + at);
  for (const [at, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * at);
  return Buffer.concat([header, directory, metadata, png]);
}

/** A number in groups of seven bits, the lowest first. */
function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
