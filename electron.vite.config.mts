import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * One build, three environments. Main and preload are CommonJS for Node 18 and the renderer is built for
 * Chrome 114, because the oldest runtime the sources must run on is Electron 25 (docs/decisions).
 */
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { main: 'electron/main.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' },
        external: ['electron'],
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' },
        external: ['electron'],
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome114',
      rollupOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
