// How the product is built: three pages in src/, stories compiled and checked on the way.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { earlyPlugin } from './src/workshop/early-plugin.ts';
import { createFirstPiece } from './src/workshop/first-piece.ts';
import { frontPlugin } from './src/workshop/front-plugin.ts';
import { phaserPlugin } from './src/workshop/phaser-plugin.ts';
import { storyPlugin } from './src/workshop/story-plugin.ts';
import { onlyStudents } from './src/workshop/student-download.ts';
import { themePlugin } from './src/workshop/theme-plugin.ts';

const dist = resolve(import.meta.dirname, 'dist');

export default defineConfig({
  root: 'src',
  publicDir: resolve(import.meta.dirname, 'public'),
  plugins: [
    storyPlugin(),
    themePlugin(),
    frontPlugin(),
    phaserPlugin(),
    earlyPlugin(),
    VitePWA({
      strategies: 'generateSW',
      // A newer version waits until it is asked for: never in the middle of a role-play.
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: 'Hand Up',
        short_name: 'Hand Up',
        description: 'Practise asking for help and giving it.',
        display: 'standalone',
        background_color: '#fff6dd',
        theme_color: '#fff6dd',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // Everything text mode needs. The stage, its pictures and the other fonts are kept once they were used.
        globPatterns: ['index.html', 'assets/*.{js,css}', 'assets/*-first-*.woff2', 'favicon.svg'],
        globIgnores: ['assets/phaser-*', 'assets/create-stage-*'],
        manifestTransforms: [onlyStudents(dist)],
        navigateFallback: '/index.html',
        // Pages of their own.
        navigateFallbackDenylist: [/^\/(desk|board)\.html/],
        cleanupOutdatedCaches: true,
        runtimeCaching: [
          {
            // Asked for anew each time, and there without a network once they were opened.
            urlPattern: ({ url, sameOrigin }) =>
              sameOrigin && (url.pathname === '/desk.html' || url.pathname === '/board.html'),
            handler: 'NetworkFirst',
            options: {
              cacheName: 'grown-ups',
              matchOptions: { ignoreSearch: true },
              expiration: { maxEntries: 10 },
            },
          },
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
            handler: 'CacheFirst',
            options: { cacheName: 'used', expiration: { maxEntries: 150 } },
          },
        ],
      },
    }),
  ],
  build: {
    outDir: dist,
    emptyOutDir: true,
    // Read by the server, which tells browsers early what a link will need.
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'first', name: createFirstPiece(import.meta.dirname) }],
        },
      },
      input: {
        index: resolve(import.meta.dirname, 'src/index.html'),
        desk: resolve(import.meta.dirname, 'src/desk.html'),
        board: resolve(import.meta.dirname, 'src/board.html'),
      },
    },
  },
  server: { port: 5173 },
});
