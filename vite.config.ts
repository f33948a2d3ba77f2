// What `vite` and `vite build` make: the product, in every language that has a folder. `vite --mode es` shows another one in development.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { languagesIn } from './src/workshop/build/languages.ts';
import { productConfig } from './src/workshop/build/product.ts';

export default defineConfig(({ mode, command }) =>
  productConfig({
    folder: resolve(import.meta.dirname, 'dist'),
    languages: languagesIn(),
    ...(command === 'serve' ? { shown: mode } : {}),
  }),
);
