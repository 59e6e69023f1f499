import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { simulateCalibration } from '../../local/traffic/calibration.ts';
import { drawsOf } from '../../local/traffic/draws.ts';
import { boundedBy, playDrift, playPromotions } from '../../local/traffic/experiments.ts';
import { trafficOf } from '../../local/traffic/generate.ts';
import { shippedScenario } from '../../local/traffic/scenario.ts';

const script = (name: string, ...args: string[]) => {
  const file = fileURLToPath(new URL(`../../local/traffic/${name}.ts`, import.meta.url));
  return spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
};

describe('the simulation of calibration', () => {
  const report = simulateCalibration(40, 'shape');

  it('R113: promotes what is not above the line no more often than stated, by the bet and not by the interval alone', () => {
    expect(report.wrongPromotions).toMatchObject({ of: 240, bound: 0.025, holds: true });
    expect(report.atLine).toMatchObject({ of: 120, bound: 0.025, holds: true });
    expect(report.beginningAnew).toMatchObject({ of: 40, bound: 0.05, holds: true });
    expect(report.atLineByWilsonAlone.interval[0]).toBeGreaterThan(0.025);
    expect(report.atLineByWilsonAlone.count).toBeGreaterThan(report.atLine.count);
  });

  it('R113: promotes what is above the line, the better the sooner', () => {
    const [, fair, good, best] = report.rightPromotions;

    expect(report.rightPromotions.map(({ unchanged }) => unchanged)).toEqual([0.97, 0.98, 0.99, 0.995]);
    for (const right of [good, best]) expect(right?.promoted).toBe(40);
    expect(best?.cases?.median).toBeGreaterThanOrEqual(100);
    expect(best?.cases?.median).toBeLessThan(good?.cases?.median ?? 0);
    expect(good?.cases?.median).toBeLessThan(fair?.cases?.median ?? 0);
  });

  it('R124: lets accounts as bad as what demotes go no more often than stated, and better ones the sooner', () => {
    const { lifting } = report;
    const [worst, , almost] = lifting.between;
    const best = lifting.right.at(-1);

    expect(lifting.wrongLiftings).toMatchObject({ of: 80, bound: 0.1, holds: true });
    expect(lifting.asBad).toMatchObject({ of: 40, bound: 0.1, holds: true });
    expect(lifting.again).toMatchObject({ of: 40, bound: 0.2, holds: true });
    expect([worst?.unchanged, almost?.unchanged, best?.unchanged]).toEqual([0.85, 0.95, 0.99]);
    expect(worst?.lifted).toBeLessThan(almost?.lifted ?? 0);
    expect(best).toMatchObject({ lifted: 40, of: 40, cases: { median: 15 } }); // the fewest that do
  });

  it('R124: notices drift as soon as stated, and seldom what is none', () => {
    const { drift } = report;

    expect(drift).toMatchObject({ of: 40, statedCases: 100, holds: true, atLine: { stated: 100, holds: true } });
    expect(drift.medianCases).toBeLessThanOrEqual(drift.p95Cases);
    expect(drift.falseAlarms.cases).toBe(40 * 300);
    expect(drift.falseAlarms.alarms).toBeLessThan(drift.falseAlarms.cases / 1000);
    expect(drift.slipped?.median).toBeGreaterThan(drift.medianCases);
  });

  it('advises thresholds that are too low no more often than stated, and says why there is none', () => {
    for (const advising of [report.adviser.reviewed, report.adviser.sampled]) {
      expect(advising.tooLow).toMatchObject({ of: 40, bound: 0.025, holds: true });
      expect(advising.advised + advising.notEnoughCases + advising.notGoodEnough).toBe(40);
      expect(advising.advised).toBeGreaterThan(0);
    }
  });

  it('R113: proposes lower thresholds that are too low no more often than stated, however often it looks, and not by the bound of one look alone', () => {
    const { tooLow, byOneLookAlone, first } = report.lowering;

    expect(tooLow).toMatchObject({ of: 40, bound: 0.025, holds: true });
    expect(byOneLookAlone.count).toBeGreaterThan(tooLow.count);
    expect(first?.n).toBeGreaterThan(20);
  });

  it('R116, R120: holds all in the baseline, and less by the month, against the goal', () => {
    const { humanShare } = report;
    const [first, second, third] = humanShare.months as [number, number, number];

    expect(humanShare).toMatchObject({ tenants: 2, baseline: 1, goal: { start: 0.4, end: 0.15 } });
    expect([humanShare.start < 1, first < humanShare.start, second < first, third < second]).toEqual([true, true, true, true]);
    expect(Math.abs(humanShare.end - third)).toBeLessThan(0.05); // a week of two tenants against a month
    const [low, high] = humanShare.endInterval;
    expect(humanShare).toMatchObject({ holds: humanShare.start <= 0.4 && low <= 0.15, proven: humanShare.start <= 0.4 && high <= 0.15 });
    expect(humanShare.line.map((share) => Math.round(share * 100))).toEqual([32, 24, 16]); // from 40 % to 15 % in 91 days from the first draft, then level
    expect(humanShare.sentBad).toBeLessThan(0.05);
  });

  it('R120: says what the third month is made of', () => {
    const { byCause, unopened, months, end, endRange, endInterval } = report.humanShare;
    const sum = (shares: readonly number[]) => shares.reduce((a, b) => a + b, 0);

    expect(sum(Object.values(byCause))).toBeCloseTo(months[2] as number, 12);
    expect(sum(unopened.map(({ share }) => share))).toBeCloseTo(byCause.unopened, 12);
    expect(unopened.map(({ category }) => category)).toEqual(expect.arrayContaining(['billing', 'technical']));
    expect(byCause['always-human']).toBeCloseTo(0.04, 2);
    expect(sum(endInterval) / 2).toBeCloseTo(end, 12);
    expect(endInterval[1] - end).toBeCloseTo(0.98 * (endRange[1] - endRange[0]), 12); // of two numbers 1.96 half distances
  });

  it('names what does not hold, and nothing else', () => {
    expect(report).toMatchObject({ tenants: 40, seed: 'shape', categories: 440 });
    expect(report.broken).toEqual(report.humanShare.holds ? [] : ['humanShare']);
    expect(boundedBy(0.05, 20, 40)).toMatchObject({ holds: false, proven: false });
    expect(boundedBy(0.05, 3, 40)).toMatchObject({ share: 0.075, holds: true, proven: false });
    expect(boundedBy(0.05, 0, 400)).toMatchObject({ holds: true, proven: true });
  });

  it('draws the same for the same seed, and otherwise for another', () => {
    const { seconds: _, ...once } = { ...playPromotions(3, 'a'), ...playDrift(3, 'a'), seconds: 0 };

    expect(once).toEqual({ ...playPromotions(3, 'a'), ...playDrift(3, 'a') });
    expect(once).not.toEqual({ ...playPromotions(3, 'b'), ...playDrift(3, 'b') });
  });

  it.each(['--tenants=0', '--other'])('says how it is called: %s', (argument) => {
    const { status, stdout, stderr } = script('simulate', argument);

    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('npm run calibration:simulate');
  });
});

describe('generated traffic', () => {
  const traffic = (scenario = shippedScenario, days = 28) => [
    ...trafficOf(scenario, { days, from: new Date('2026-01-05T00:00:00Z'), draws: drawsOf('traffic') }),
  ];
  const badIn = (drafts: ReturnType<typeof traffic>) => drafts.filter(({ truth }) => truth !== 'approved').length / drafts.length;

  it('has the drafts, the categories and the quality of its scenario, in the order of time', () => {
    const drafts = traffic();
    const orders = drafts.filter(({ category }) => category === 'order_status');

    expect(drafts).toHaveLength(4000);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(4000);
    expect(drafts.map(({ at }) => at)).toEqual(drafts.map(({ at }) => at).toSorted());
    expect(orders.length / 4000).toBeCloseTo(0.3, 1);
    expect(badIn(orders)).toBeCloseTo(0.015, 2);
    expect(drafts.every(({ confidence }) => confidence > 0.82 - 1e-9 && confidence <= 1)).toBe(true);
  });

  it('has a confidence that is worth something: below 0.9 more is bad than above', () => {
    const drafts = traffic();

    expect(badIn(drafts.filter(({ confidence }) => confidence < 0.9))).toBeGreaterThan(2 * badIn(drafts.filter(({ confidence }) => confidence >= 0.9)));
  });

  it('drifts from the day that it is told', () => {
    const drifting = { ...shippedScenario, categories: [{ category: 'faq', share: 1, bad: 0, otherRule: 0, drift: { day: 14, bad: 0.2 } }] };
    const drafts = traffic(drifting);
    const before = drafts.filter(({ at }) => at < '2026-01-19');

    expect([before.length, badIn(before)]).toEqual([2000, 0]);
    expect(badIn(drafts.slice(2000))).toBeGreaterThan(0.1); // a chance is at most 1, so that a little less than 0.2 is bad
  });

  it('is printed one draft a line, the same for the same seed', () => {
    const { status, stdout } = script('traffic', '--weeks', '1', '--drift', 'shipping:3:1');
    const lines = stdout.trimEnd().split('\n');

    expect([status, lines.length]).toEqual([0, 1000]);
    expect(JSON.parse(lines[0] as string)).toEqual(traffic()[0]);
  });

  it.each(['shipping:3', 'shipping:3:2', 'nothing:3:0.5'])('says how it is called: --drift %s', (drift) => {
    const { status, stderr } = script('traffic', '--drift', drift);

    expect(status).toBe(3);
    expect(stderr).toContain(`--drift must be CATEGORY:DAY:SHARE: ${drift}`);
  });
});
