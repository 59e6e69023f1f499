import { afterAll, afterEach } from 'vitest';
import { type Stack, startStack } from '../../local/stack.ts';
import { lookFromOutside, type Outside } from './outside.ts';

/** A stack for all walks of one file, looked at from outside; after each walk every life so far must add up. */
export async function aStackForWalks(): Promise<{ stack: Stack; outside: Outside }> {
  const stack = await startStack({ quiet: true });
  const outside = lookFromOutside(stack);
  afterEach(() => outside.checkLives());
  afterAll(() => stack.stop());
  return { stack, outside };
}
