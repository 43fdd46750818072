import { defineConfig } from 'vitest/config';
import { embeddedData } from './addin/build/embedded-data.js';

export default defineConfig({
  define: { __WENBIAO_DATA__: JSON.stringify(embeddedData()) },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
