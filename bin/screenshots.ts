import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictures, picturesFolder } from '../local/pictures/list.ts';
import { sizeOfPng } from '../local/pictures/png.ts';
import { takePictures } from '../local/pictures/take.ts';

/**
 * Takes the pictures of the documentation from a stack of its own. Nothing is written unless all could be taken.
 *
 * @throws Error with one line for the user: no Chromium, or a picture that shows something else.
 */
export async function main(): Promise<void> {
  const taken = await takePictures();
  await mkdir(picturesFolder, { recursive: true });
  let total = 0;
  for (const { name, png } of taken) {
    const { file, shows } = pictures[name];
    const { width, height } = sizeOfPng(png);
    const path = join(picturesFolder, file);
    await writeFile(path, png);
    total += png.length;
    console.log(`${path.padEnd(34)} ${`${width} × ${height}`.padEnd(11)} ${kilobytes(png.length)}  ${shows}`);
  }
  console.log(`${taken.length} pictures, ${kilobytes(total).trim()} in all`);
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`.padStart(8);
