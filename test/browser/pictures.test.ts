import { expect, it } from 'vitest';
import { pictures, scale } from '../../local/pictures/list.ts';
import { sizeOfPng } from '../../local/pictures/png.ts';
import { takePictures } from '../../local/pictures/take.ts';
import { inChromium } from './chromium.ts';

inChromium('the pictures of the docs', () => {
  it('can be taken: their days come out as planned, and every page says what its picture is to show', async () => {
    const taken = await takePictures();

    expect(taken.map(({ name, png }) => [name, sizeOfPng(png).width])).toEqual(Object.entries(pictures).map(([name, { size }]) => [name, size.width * scale]));
  });
});
