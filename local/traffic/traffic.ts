import { parseArgs } from 'node:util';
import { drawsOf } from './draws.ts';
import { trafficOf } from './generate.ts';
import { type Scenario, shippedScenario } from './scenario.ts';

const usage = `npm run traffic [-- --weeks 4] [--seed WORD] [--drift CATEGORY:DAY:SHARE]

Prints weeks of plausible traffic as JSON Lines, one draft a line, the same for the same seed: what the AI wrote and how sure it was, what a
careful reader would do with it, what the approver does who gets it, for how long, and what is reported afterwards.

  --drift   from this day on (the first is 0) this share of the category is bad: shipping:60:0.2

Exit code 0; 3: usage.`;

const options = {
  weeks: { type: 'string', default: '4' },
  seed: { type: 'string', default: 'traffic' },
  drift: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function withDrift(scenario: Scenario, drift: string | undefined): Scenario {
  if (drift === undefined) return scenario;
  const [name, day, bad] = drift.split(':');
  const isSensible = /^\d{1,4}$/.test(day ?? '') && Number(bad) >= 0 && Number(bad) <= 1;
  if (!isSensible || !scenario.categories.some(({ category }) => category === name)) throw new Error(`--drift must be CATEGORY:DAY:SHARE: ${drift}`);
  return {
    ...scenario,
    categories: scenario.categories.map((one) => (one.category === name ? { ...one, drift: { day: Number(day), bad: Number(bad) } } : one)),
  };
}

try {
  const { values } = parseArgs({ options });
  const weeks = Number(values.weeks);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 520) throw new Error(`--weeks must be a whole number from 1 to 520: ${values.weeks}`);
  const scenario = withDrift(shippedScenario, values.drift);
  if (values.help) console.log(usage);
  else
    for (const draft of trafficOf(scenario, { days: 7 * weeks, from: new Date('2026-01-05T00:00:00Z'), draws: drawsOf(values.seed) }))
      process.stdout.write(`${JSON.stringify(draft)}\n`);
} catch (error) {
  console.error(`traffic: ${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 3;
}
