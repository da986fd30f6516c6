import { addProtocol } from "maplibre-gl";
import { PMTiles, Protocol, TileType } from "pmtiles";

const protocol = new Protocol();
addProtocol("pmtiles", protocol.tile);

const PICTURES: ReadonlySet<TileType> = new Set([TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif]);

/** Opens an archive of map tiles, of which only the parts that are seen are fetched. Rejects where it cannot be read. */
export async function openTileArchive(address: string): Promise<{ readonly isOfPictures: boolean }> {
  const archive = new PMTiles(address);
  const { tileType } = await archive.getHeader();
  protocol.add(archive);
  return { isOfPictures: PICTURES.has(tileType) };
}
