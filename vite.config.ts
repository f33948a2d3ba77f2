// How the product is built: three pages in src/, stories compiled and checked on the way.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { phaserPlugin } from './src/workshop/phaser-plugin.ts';
import { storyPlugin } from './src/workshop/story-plugin.ts';

export default defineConfig({
  root: 'src',
  publicDir: resolve(import.meta.dirname, 'public'),
  plugins: [react(), storyPlugin(), phaserPlugin()],
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    // Read by the server, which tells browsers early what a link will need.
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: resolve(import.meta.dirname, 'src/index.html') } },
  },
  server: { port: 5173 },
});
