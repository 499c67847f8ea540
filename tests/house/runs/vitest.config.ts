import { defineConfig } from 'vitest/config';

/** Runs that end in every way a run can; `run.test.ts` starts them and reads what `tests/run.js` says. */
export default defineConfig({ test: { root: import.meta.dirname, include: ['*.case.ts'], pool: 'forks' } });
