import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    maxWorkers: 2, // by default one core is left idle
    isolate: false, // files share what they import: loading it once per file took a third of the time; no test may change a module's state
    testTimeout: 90_000, // a promise over many inputs takes its time on a busy machine
    projects: [
      project('domain', ['test/domain/**/*.test.ts', 'test/page/**/*.test.{ts,tsx}']),
      project('functions', ['test/functions/**/*.test.ts']),
      project('adapters', ['test/adapters/**/*.test.ts']),
      project('infra', ['test/infra/**/*.test.ts', 'test/asl/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('local', ['test/local/**/*.test.ts']),
      project('walks', ['test/walks/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('chaos', ['test/chaos/**/*.test.ts']),
      project('threats', ['test/threats/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('simulation', ['test/simulation/**/*.test.ts'], { testTimeout: 120_000 }),
      project('contract', ['test/contract/**/*.test.ts']),
      project('races', ['test/races/**/*.test.ts'], { testTimeout: 120_000 }),
      project('browser', ['test/browser/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('real', ['test/real/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
    coverage: {
      provider: 'v8',
      include: ['functions/domain/**'],
      thresholds: { 'functions/domain/**': { branches: 100 } },
    },
  },
});
