import type { Page } from '@playwright/test';
import { withPlace } from './pictureBytes';

/** A photograph as a telephone takes it, 1200 × 1600, with where it was taken. */
export async function photographWithPlace(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 1600);
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#8fb3d9';
      pen.fillRect(0, 0, 1200, 1600);
      pen.fillStyle = '#704b2c';
      pen.beginPath();
      pen.arc(600, 700, 380, 0, 7);
      pen.fill();
      pen.fillRect(200, 1150, 800, 450);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
  });
  return withPlace(Buffer.from(base64, 'base64'));
}
