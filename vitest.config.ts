import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { draftData } from './addin/build/draft-data.js';
import { dueData } from './addin/build/due-data.js';
import { embeddedData } from './addin/build/embedded-data.js';
import { scoreData } from './addin/build/score-data.js';

export default defineConfig({
  define: {
    __WENBIAO_DATA__: JSON.stringify(embeddedData()),
    __WENBIAO_FRAMEWORKS__: JSON.stringify(scoreData()),
    __WENBIAO_DEADLINES__: JSON.stringify(dueData()),
    __WENBIAO_DRAFT_DATA__: JSON.stringify(draftData()),
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Many tests wait for an office program or a browser: on two processors one worker would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
