import { parseArgs } from 'node:util';
import { type CalibrationReport, simulateCalibration } from './calibration.ts';
import type { Advising, Bounded, Cases, LiftedAt } from './experiments.ts';

const usage = `npm run calibration:simulate [-- --tenants 1000] [--seed WORD] [--json]

Plays calibration where the truth is known, and says whether what it states holds: how often a category that is not good enough is promoted,
how often an account that is as bad as what demotes is let go again, how soon drift is noticed, how often an advised or a proposed threshold is
too low, and how the human share falls (docs/calibration.md).

  --tenants   of each experiment, 1 to 100000; 1000 unless told
  --seed      draws of another seed; today's date unless told, so that no run was tuned on its draws
  --json      one object, nothing else on standard output

Exit code 0: all holds; 1: something does not; 3: usage.`;

const options = { tenants: { type: 'string', default: '1000' }, seed: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

try {
  const { values } = parseArgs({ options });
  const tenants = Number(values.tenants);
  if (!Number.isInteger(tenants) || tenants < 1 || tenants > 100_000) throw new Error(`--tenants must be a whole number from 1 to 100000: ${values.tenants}`);
  if (values.help) console.log(usage);
  else {
    const report = simulateCalibration(tenants, values.seed ?? new Date().toISOString().slice(0, 10));
    if (values.json) console.log(JSON.stringify(report, null, 2));
    else print(report);
    if (report.broken.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(`calibration:simulate: ${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 3;
}

function print(report: CalibrationReport): void {
  const { wrongPromotions, atLine, atLineByWilsonAlone, beginningAnew, rightPromotions, lifting, drift, adviser, lowering, humanShare } = report;
  const { sampled, reviewed } = adviser;
  const lines = [
    `${report.tenants} tenants, seed ${report.seed}, ${report.seconds.toFixed(1)} s`,
    '',
    `Promoted although not above the line   ${bounded(wrongPromotions)}`,
    `  exactly at the line                  ${bounded(atLine)}`,
    `  by the Wilson bound alone            ${percent(atLineByWilsonAlone.share)} of ${atLineByWilsonAlone.of}`,
    `  over eight attempts                  ${bounded(beginningAnew)}`,
    ...rightPromotions.map(({ unchanged, promoted, of, cases }) => `Promoted at ${percent(unchanged).padEnd(26)} ${promoted} of ${of}, ${spread(cases)}`),
    `Lifted although as bad as what demotes ${bounded(lifting.wrongLiftings)}`,
    `  exactly as bad                       ${bounded(lifting.asBad)}`,
    `  over eight attempts                  ${bounded(lifting.again)}`,
    ...[...lifting.between, ...lifting.right].map(liftedAt),
    `Drift to 80 % noticed                  ${drift.detected} of ${drift.of} within ${drift.statedCases} looked-at cases; half within ${drift.medianCases}, mean ${drift.meanCases.toFixed(0)}`,
    `  slip to 90 %                         ${spread(drift.slipped)}`,
    `  false alarms at 98 %                 ${drift.falseAlarms.alarms} in ${drift.falseAlarms.cases} looked-at cases`,
    `Thresholds advised too low, reviewed   ${advice(reviewed)}`,
    `  sampled                              ${advice(sampled)}`,
    `Lower thresholds proposed too low      ${bounded(lowering.tooLow)}; the first ${spread(lowering.first)}`,
    `  by the bound of one look alone       ${percent(lowering.byOneLookAlone.share)} of ${lowering.byOneLookAlone.of}`,
    `Human share, ${String(humanShare.tenants).padStart(4)} tenants              ${percent(humanShare.start)} in the first week, ${humanShare.months.map(percent).join(', ')} by month, ${percent(humanShare.end)} in the last week`,
    `  last week, 95 % interval             ${humanShare.endInterval.map(percent).join(' to ')}; tenants ${humanShare.endRange.map(percent).join(' to ')}`,
    `  third month, made of                 ${Object.entries(humanShare.byCause)
      .map(([cause, share]) => `${cause} ${percent(share)}`)
      .join(', ')}`,
    `  not opened                           ${humanShare.unopened.map(({ category, share }) => `${category} ${percent(share)}`).join(', ')}`,
    `  closed, opened again                 ${humanShare.demotions.categories} categories and ${humanShare.demotions.accounts} accounts closed, ${humanShare.liftings} accounts lifted`,
    '',
    report.broken.length === 0 ? 'All that is stated holds.' : `It does NOT hold: ${report.broken.join(', ')}`,
  ];
  console.log(lines.join('\n'));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function bounded({ count, of, share, interval: [low, high], bound }: Bounded): string {
  return `${count} of ${of}: ${percent(share)} (${percent(low)} to ${percent(high)}), bound ${percent(bound)}`;
}

function liftedAt({ unchanged, lifted, of, cases }: LiftedAt): string {
  return `Lifted at ${percent(unchanged).padEnd(28)} ${lifted} of ${of}, ${spread(cases)}`;
}

function spread(cases: Cases | null): string {
  return cases ? `half within ${cases.median} cases, 95 % within ${cases.p95}` : 'none';
}

function advice({ tooLow, advised, above }: Advising): string {
  return `${bounded(tooLow)}; ${advised} advised, half at most ${above?.median ?? '-'} hundredths above the best`;
}
