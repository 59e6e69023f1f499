import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** What the specification calls colour types: colours as they are, without and with a share of transparency. */
const bytesPerPixel: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const paletteType = 3;
const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const colorsAtMost = 256;

/** A line along the edge, over what is there. */
export interface Frame {
  /** As 0xrrggbb. */
  readonly color: number;
  /** How wide it is. */
  readonly pixels: number;
}

interface Image {
  readonly width: number;
  readonly height: number;
  /** A colour of each pixel, as 0xrrggbb, row by row. */
  readonly colors: Uint32Array;
}

/**
 * Frames a PNG and writes it with a palette, less than half as long: pages have few colours beside the edges of their letters.
 *
 * The 256 colours that are used most stay as they are; each other one becomes the one of them that is nearest. Transparency is dropped.
 *
 * @param png - 8 bits a channel, not interlaced, as Chromium writes them.
 * @throws Error where it is anything else.
 * @see https://www.w3.org/TR/png-3/
 */
export function withPalette(png: Uint8Array, frame: Frame): Uint8Array {
  const image = decode(Buffer.from(png));
  const { width, height } = image;
  const colors = image.colors.map((color, i) => (isAtEdge(image, i, frame.pixels) ? frame.color : color));
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byUse = [...counts].sort(([one, often], [other, oftener]) => oftener - often || one - other).map(([color]) => color);
  const palette = byUse.slice(0, colorsAtMost);
  const places = new Map(byUse.map((color, place) => [color, place < colorsAtMost ? place : nearest(palette, color)]));
  const rows = Buffer.alloc(height * (width + 1)); // each begins with its filter: none, which suits places in a palette best
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = places.get(colors[y * width + x] ?? 0) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, paletteType, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const isAtEdge = ({ width, height }: Image, place: number, pixels: number): boolean => {
  const [x, y] = [place % width, Math.floor(place / width)];
  return Math.min(x, y, width - 1 - x, height - 1 - y) < pixels;
};

/** Width and height in pixels. @throws Error where it is no PNG. */
export function sizeOfPng(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png);
  if (!bytes.subarray(0, 8).equals(signature) || bytes.toString('latin1', 12, 16) !== 'IHDR') throw new Error('not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function decode(png: Buffer): Image {
  const { width, height } = sizeOfPng(png);
  const [depth, type = 0, , , interlaced] = png.subarray(24, 29);
  const step = bytesPerPixel[type];
  if (depth !== 8 || step === undefined || interlaced !== 0) throw new Error(`a kind of PNG that is not expected: depth ${depth}, type ${type}`);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const filtered = inflateSync(Buffer.concat(data));
  const length = width * step;
  const bytes = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < step ? 0 : (bytes[at - step] ?? 0);
      const above = y === 0 ? 0 : (bytes[at - length] ?? 0);
      const corner = x < step || y === 0 ? 0 : (bytes[at - length - step] ?? 0);
      bytes[at] = (filtered[y * (length + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return { width, height, colors: Uint32Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * step, 3)) };
}

/** What a filter adds to a byte again. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toAbove, toCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

const channelsOf = (color: number): number[] => [color >> 16, (color >> 8) & 255, color & 255];

function nearest(palette: readonly number[], color: number): number {
  const wanted = channelsOf(color);
  const distance = (other: number): number => channelsOf(other).reduce((sum, channel, i) => sum + (channel - (wanted[i] ?? 0)) ** 2, 0);
  return palette.reduce((best, other, place) => (distance(other) < distance(palette[best] ?? 0) ? place : best), 0);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(named, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}
