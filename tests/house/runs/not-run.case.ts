import { expect, test } from 'vitest';

test('passes', () => expect(1).toBe(1));
test.runIf(false)('needs a tool that is absent', () => expect(1).toBe(1));
