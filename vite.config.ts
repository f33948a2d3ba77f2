// How the product is built: three pages in src/, stories compiled and checked on the way.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { earlyPlugin } from './src/workshop/build/early-plugin.ts';
import { createFirstPiece } from './src/workshop/build/first-piece.ts';
import { frontPlugin } from './src/workshop/build/front-plugin.ts';
import { offlinePlugin, workerFile } from './src/workshop/build/offline-plugin.ts';
import { phaserPlugin } from './src/workshop/build/phaser-plugin.ts';
import { storyPlugin } from './src/workshop/build/story-plugin.ts';
import { themePlugin } from './src/workshop/build/theme-plugin.ts';

const dist = resolve(import.meta.dirname, 'dist');

export default defineConfig({
  root: 'src',
  publicDir: resolve(import.meta.dirname, 'public'),
  plugins: [storyPlugin(), themePlugin(), frontPlugin(), phaserPlugin(), earlyPlugin(), offlinePlugin(dist)],
  build: {
    outDir: dist,
    emptyOutDir: true,
    // Read by the server, which tells browsers early what a link will need.
    manifest: true,
    // The oldest browsers that README.md names.
    target: ['chrome108', 'edge108', 'firefox115', 'safari15.4'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? workerFile : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [{ debugName: 'first', name: createFirstPiece(import.meta.dirname) }],
        },
      },
      input: {
        index: resolve(import.meta.dirname, 'src/index.html'),
        desk: resolve(import.meta.dirname, 'src/desk.html'),
        board: resolve(import.meta.dirname, 'src/board.html'),
        worker: resolve(import.meta.dirname, 'src/device/offline-worker.ts'),
      },
    },
  },
  server: { port: 5173 },
});
