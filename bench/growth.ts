import { bundle } from '../bin/bundle.mjs';
import { measure, type Row } from './harness.ts';

const many = 100_000;
const few = 1000;
/** Of the time with few. */
const most = 1.2;

/** Intake with 100,000 drafts kept beside one with 1,000, over tables in memory; nanoseconds. */
export async function run(): Promise<Row[]> {
  const { createGrownIntake } = (await import(
    await bundle('bench/large/grown-intake.ts', { name: 'bench-grown-intake' })
  )) as typeof import('./large/grown-intake.ts');
  const [grown, young] = [await createGrownIntake(many), await createGrownIntake(few)];
  const { ours, peer, ratio } = await measure(grown, young);
  return [{ name: 'growth', ours, peer, ratio, goal: `at most ${most} times its time`, met: ratio <= most }];
}
