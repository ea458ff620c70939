import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The gallery is built apart, so that it is never in the product; otherwise as the renderer is (electron.vite.config.mts). */
export default defineConfig({
  root: fromHere('../../'),
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome114',
    assetsInlineLimit: 0,
    outDir: fromHere('../../../out/gallery'),
    emptyOutDir: true,
    rollupOptions: { input: { gallery: fromHere('../../gallery.html') } },
  },
});
