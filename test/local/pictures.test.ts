import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../local/chance.ts';
import { type Picture, pictures, picturesFolder, scale } from '../../local/pictures/list.ts';
import { sizeOfPng, withPalette } from '../../local/pictures/png.ts';

/** Whoever clones the project fetches them all. */
const bytesAtMost = 1_500_000;

interface Shown {
  /** From the project's folder. */
  readonly path: string;
  readonly alt: string | undefined;
}

/** Every picture that a page of Markdown shows; another source of the same picture has its words. */
function shownBy(page: string, text: string): Shown[] {
  const from = (src: string): string => normalize(join(dirname(page), src));
  const words = [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt, src = '']) => ({ path: from(src), alt }));
  const images = [...text.matchAll(/<img\s[^>]*>/g)].map(([tag]) => ({ path: from(attribute(tag, 'src') ?? ''), alt: attribute(tag, 'alt') }));
  const sources = [...text.matchAll(/<picture>[\s\S]*?<\/picture>/g)].flatMap(([whole]) =>
    [...whole.matchAll(/<source\s[^>]*>/g)].map(([tag]) => ({ path: from(attribute(tag, 'srcset') ?? ''), alt: attribute(whole, 'alt') })),
  );
  return [...words, ...images, ...sources];
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const shown = pages.flatMap((page) => shownBy(page, readFileSync(page, 'utf8')).map((one) => ({ page, ...one })));
const list: readonly Picture[] = Object.values(pictures);

describe('the pictures of the docs', () => {
  it('are read out of Markdown and HTML alike', () => {
    const text = '![a b](x.png) <picture>\n<source srcset="d.png">\n<img src="l.png"\n alt="c">\n</picture> <img src="n.png">';

    expect(shownBy('docs/a.md', text)).toEqual([
      { path: 'docs/x.png', alt: 'a b' },
      { path: 'docs/l.png', alt: 'c' },
      { path: 'docs/n.png', alt: undefined },
      { path: 'docs/d.png', alt: 'c' },
    ]);
  });

  it.each(shown)('$page: $path is there, and told in words', ({ path, alt }) => {
    expect(alt?.trim().length).toBeGreaterThan(20);
    const bytes = readFileSync(path);
    if (!path.endsWith('.svg')) expect(sizeOfPng(bytes).width).toBeGreaterThan(0);
  });

  it('are those that `npm run screenshots` takes, in their width, each shown somewhere', () => {
    const files = list.map(({ file }) => file).sort();

    expect(readdirSync(picturesFolder).sort()).toEqual(files);
    expect([...new Set(shown.map(({ path }) => path))].filter((path) => path.startsWith(picturesFolder)).sort()).toEqual(
      files.map((file) => `${picturesFolder}/${file}`),
    );
    for (const { file, size } of list) {
      const { width, height } = sizeOfPng(readFileSync(join(picturesFolder, file)));
      expect([file, width]).toEqual([file, size.width * scale]);
      expect(height).toBeLessThanOrEqual(size.height * scale);
    }
  });

  it('stay small', () => {
    const bytes = list.map(({ file }) => readFileSync(join(picturesFolder, file)).length);

    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(bytesAtMost);
  });
});

/** Chunks of a PNG by their names, each with a right check sum. */
function chunksOf(png: Buffer): Record<string, Buffer> {
  const found: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    found[named.toString('latin1', 0, 4)] = named.subarray(4);
    at += 12 + length;
  }
  return found;
}

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
};

/** A PNG of rows as they are stored: each begins with its filter. */
function aPng(width: number, rows: readonly (readonly number[])[], { type = 2, depth = 8 } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([depth, type, 0, 0, 0], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  const half = Math.floor(data.length / 2);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', data.subarray(0, half)),
    chunk('IDAT', data.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a PNG with a palette, row by row. */
function colorsOf(png: Uint8Array): string[][] {
  const { IHDR, PLTE, IDAT } = chunksOf(Buffer.from(png));
  const [width = 0, height = 0] = [IHDR?.readUInt32BE(0), IHDR?.readUInt32BE(4)];
  const rows = inflateSync(IDAT ?? Buffer.alloc(0));
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => {
      const place = (rows[y * (width + 1) + 1 + x] ?? 0) * 3;
      return PLTE?.toString('hex', place, place + 3) ?? '';
    }),
  );
}

const noFrame = { color: 0, pixels: 0 };

describe('a PNG with a palette', () => {
  // The same two pixels in each row, by each of the five filters in turn.
  const filtered = [
    [0, 10, 20, 30, 200, 100, 50],
    [1, 10, 20, 30, 190, 80, 20],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 95, 40, 10],
    [4, 0, 0, 0, 0, 0, 0],
  ];

  it('has the colours of the one it was made of, however its rows were stored', () => {
    expect(colorsOf(withPalette(aPng(2, filtered), noFrame))).toEqual(Array.from({ length: 5 }, () => ['0a141e', 'c86432']));
  });

  it('drops the share of transparency', () => {
    expect(colorsOf(withPalette(aPng(2, [[0, 1, 2, 3, 255, 4, 5, 6, 255]], { type: 6 }), noFrame))).toEqual([['010203', '040506']]);
  });

  it('has a line along its edge', () => {
    const white = [0, ...Array.from({ length: 12 }, () => 255)];

    expect(colorsOf(withPalette(aPng(4, [white, white, white]), { color: 0xd0d7de, pixels: 1 }))).toEqual([
      ['d0d7de', 'd0d7de', 'd0d7de', 'd0d7de'],
      ['d0d7de', 'ffffff', 'ffffff', 'd0d7de'],
      ['d0d7de', 'd0d7de', 'd0d7de', 'd0d7de'],
    ]);
  });

  it('keeps the 256 colours that are used most, and takes the nearest of them for another', () => {
    const often = Array.from({ length: 256 }, (_, i) => [i, 0, 0]).flat();
    const rows = [
      [0, ...often, 0, 0, 0],
      [0, ...often, 100, 3, 0],
    ];

    const [first = [], second = []] = colorsOf(withPalette(aPng(257, rows), noFrame));

    expect(second.slice(0, 256)).toEqual(first.slice(0, 256));
    expect(new Set(first).size).toBe(256);
    expect(second[256]).toBe('640000');
  });

  it('is refused for what is no PNG, or one of another kind', () => {
    expect(() => withPalette(Buffer.from('GIF89a, no PNG, but long enough'), noFrame)).toThrow('not a PNG');
    expect(() => withPalette(aPng(2, filtered, { type: 3 }), noFrame)).toThrow('depth 8, type 3');
    expect(() => withPalette(aPng(2, filtered, { depth: 16 }), noFrame)).toThrow('depth 16, type 2');
  });
});

describe('chance with a seed', () => {
  it('is the same for the same seed, goes on, and differs for another', () => {
    const [one, same, other] = [createSeededRandom('a'), createSeededRandom('a'), createSeededRandom('b')];
    const draws = [one.bytes(10), one.bytes(10), one.bytes(70)];

    expect([same.bytes(10), same.bytes(10), same.bytes(70)]).toEqual(draws);
    expect(draws.map(({ length }) => length)).toEqual([10, 10, 70]);
    expect(draws[0]).not.toEqual(draws[1]);
    expect(other.bytes(10)).not.toEqual(draws[0]);
  });
});
