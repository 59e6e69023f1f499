import { describe, expect, it } from 'vitest';
import { checkNewPolicy, checkPolicy } from '../../../functions/domain/policy/check-policy.ts';
import { Policy } from '../../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { aPolicy } from './fixtures.ts';

const issues = (change: (policy: Policy) => void) => checkPolicy(aPolicy(change)).map(({ path, message }) => `${path}: ${message}`);

describe('the standard policy', () => {
  it('fits its schema, does not change by it, and has no issue', () => {
    expect(Policy.parse(standardPolicy)).toEqual(standardPolicy);
    expect(Policy.parse(JSON.parse(JSON.stringify(standardPolicy)))).toEqual(standardPolicy);
    expect(checkPolicy(standardPolicy)).toEqual([]);
  });

  it('R68 to R71: holds the settled timers', () => {
    expect(standardPolicy.timers).toEqual({
      urgent: { escalate: ['15m', '30m'], fallback: '2h' },
      standard: { remind: '2h', escalate: ['4h'], fallback: '24h' },
      internal: { remind: '4h', escalate: ['24h'], fallback: '72h' },
    });
  });

  it('R32: its keywords hold at least refund and lawyer', () => {
    expect(standardPolicy.keywords).toEqual(
      expect.arrayContaining([
        { id: 'refund', text: 'refund', tier: 3 },
        { id: 'lawyer', text: 'lawyer', tier: 3 },
      ]),
    );
  });
});

describe('what no new version may say', () => {
  const now = new Date('2026-11-26T10:00:00Z');
  const issuesOf = (since?: string) =>
    checkNewPolicy({ ...standardPolicy, calibration: { ...standardPolicy.calibration, ...(since !== undefined && { since }) } }, now);

  it('R124: evidence begins no later than now, in whatever offset that is said', () => {
    expect([issuesOf(), issuesOf('2026-11-26T10:00:00Z'), issuesOf('2026-11-26T11:00:00+01:00')]).toEqual([[], [], []]);
    expect(issuesOf('2062-11-26T00:00:00Z')).toEqual([
      { path: 'calibration.since', message: 'must not lie ahead of now, 2026-11-26T10:00:00.000Z: 2062-11-26T00:00:00Z' },
    ]);
    expect(checkPolicy({ ...standardPolicy, calibration: { ...standardPolicy.calibration, since: '2062-11-26T00:00:00Z' } })).toEqual([]); // one in force stays one
  });

  it('is what no policy may say, too', () => {
    expect(checkNewPolicy({ ...standardPolicy, thresholds: { ...standardPolicy.thresholds, default: 0.84 } }, now)).toHaveLength(1);
  });
});

describe('what a policy may not say', () => {
  it('a topic that names nothing, or is longer than drafts may name it, wherever topics stand; but it can be read', () => {
    const said = aPolicy((p) => {
      const route = {
        id: 'extra',
        when: { topics: [' '], categories: ['faq', '-'] },
        stages: [{ seats: [{ role: 'manager', count: 1 }], assurance: 'code' as const, blind: false }],
        watchers: [],
      };
      p.topics.alwaysHuman = ['ok'];
      p.topics.prohibited = ['\u200b', 'x'.repeat(65)];
      p.topics.lowRisk = ['Ünal Ünlü', 'y'.repeat(65)];
      p.routes.unshift(route);
      p.calibration.standings = [{ category: '?', replies: 'reviewed', by: 'person' }];
    });
    const read = Policy.parse(JSON.parse(JSON.stringify(said)));

    expect(read.topics.lowRisk).toEqual(['ünal_ünlü', 'y'.repeat(65)]);
    expect(Policy.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
    expect(checkPolicy(read)).toEqual([
      { path: 'topics.prohibited.0', message: 'names no topic: it has no letter and no digit' },
      { path: 'topics.prohibited.1', message: 'at most 64 characters' },
      { path: 'topics.lowRisk.1', message: 'at most 64 characters' },
      { path: 'routes.0.when.topics.0', message: 'names no topic: it has no letter and no digit' },
      { path: 'routes.0.when.categories.1', message: 'names no topic: it has no letter and no digit' },
      { path: 'calibration.standings.0.category', message: 'names no topic: it has no letter and no digit' },
    ]);
  });

  it('a threshold of a category that no draft is of, since drafts are read otherwise', () => {
    expect(issues((p) => Object.assign(p.thresholds.categories, { refund__request_: 0.95 }))).toEqual([
      'thresholds.categories.refund__request_: no draft is of it: write refund_request',
    ]);
  });

  it('an instant that is before the year 1, or past 9999, in UTC', () => {
    expect(issues((p) => Object.assign(p.baseline, { until: '9999-12-31T23:59:59-12:00' }))).toEqual([
      'baseline.until: must be, in UTC, of the years 1 to 9999',
    ]);
    expect(issues((p) => Object.assign(p.calibration, { since: '0000-01-01T00:00:00Z' }))).toEqual([
      'calibration.since: must be, in UTC, of the years 1 to 9999',
    ]);
    expect(issues((p) => Object.assign(p.calibration, { since: '0001-01-01T00:00:00Z' }))).toEqual([]);
  });

  it('R11: the default threshold goes from 0.85 on, the high marks not below it', () => {
    for (const value of [0.85, 0.9]) expect(issues((p) => Object.assign(p.thresholds, { default: value }))).toEqual([]);
    expect(issues((p) => Object.assign(p.thresholds, { default: 0.84 }))).toEqual(['thresholds.default: must be at least 0.85: 0.84']);
    expect(issues((p) => Object.assign(p.thresholds, { high: 0.84 }))).toEqual(['thresholds.high: must be at least the default of 0.85: 0.84']);
    expect(issues((p) => Object.assign(p.thresholds, { highEnterprise: 0.89 }))).toEqual([
      'thresholds.highEnterprise: must be at least the high mark of 0.9: 0.89',
    ]);
    expect(issues((p) => Object.assign(p.sensitive, { lowRiskConfidence: 0.84 }))).toEqual([
      'sensitive.lowRiskConfidence: must be at least the default of 0.85: 0.84',
    ]);
  });

  it('a low-risk category may go down to 0.75, no other below 0.85', () => {
    expect(issues((p) => Object.assign(p.thresholds.categories, { faq: 0.75, roadmap: 0.85 }))).toEqual([]);
    expect(issues((p) => Object.assign(p.thresholds.categories, { faq: 0.74, roadmap: 0.84 }))).toEqual([
      'thresholds.categories.faq: must be at least 0.75: 0.74',
      'thresholds.categories.roadmap: must be at least 0.85: 0.84',
    ]);
  });

  it('R123: a topic that always needs a person is never low risk', () => {
    expect(issues((p) => p.topics.lowRisk.push('cancellation', 'legal_advice'))).toHaveLength(2);
    expect(issues((p) => Object.assign(p.topics, { alwaysHuman: [], lowRisk: ['security'] }))).toEqual([
      'topics.lowRisk.0: a topic that always needs a person is never low risk: security',
    ]);
  });

  it('T24: a pattern that does not compile is refused by its place', () => {
    const added = issues((p) => p.patterns.push({ id: 'good', pattern: 'CRATE-\\d{4}', tier: 3 }, { id: 'bad', pattern: '(?=a)b', tier: 3 }));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^patterns\.1\.pattern: /);
  });

  it('R21, R23: what is always held stays at tier 3 in the catalogue', () => {
    expect(issues((p) => Object.assign(p.actions, { account_closure: { impact: 'none', reversible: true, tier: 1 } }))).toEqual([
      'actions.account_closure.tier: must be 3: 1',
    ]);
  });

  it('R20, R28: an exemption is one that exists and waives no more than the refund and its keyword', () => {
    expect(issues((p) => p.exemptions.push({ id: 'vip', waives: ['refund-action'] }))).toEqual(['exemptions.1.id: there is no such exemption: vip']);
    expect(issues((p) => (p.exemptions = [{ id: 'small-refund', waives: ['always-human-topic', 'keyword:lawyer', 'refund-action'] }]))).toEqual([
      'exemptions.0.waives.0: can never be waived: always-human-topic',
      'exemptions.0.waives.1: can never be waived: keyword:lawyer',
    ]);
  });

  const alone = (p: Policy) => (p.routes = p.routes.filter(({ also }) => !also));
  const asking = (stages: Policy['routes'][number]['stages']) => issues((p) => Object.assign(alone(p).at(-1) ?? {}, { stages }));
  const last = standardPolicy.routes.filter(({ also }) => !also).length - 1;
  const aStage = (...counts: number[]): Policy['routes'][number]['stages'][number] => ({
    seats: counts.map((count) => ({ role: 'finance', count })),
    assurance: 'code',
    blind: false,
  });

  it('a stage asks 15 people at most, and a route 20', () => {
    expect(asking([aStage(10, 5), aStage(5)])).toEqual([]);
    expect(asking([aStage(1), aStage(10, 6)])).toEqual([`routes.${last}.stages.1.seats: asks more than 15 people: 16`]);
    expect(asking([aStage(10, 5), aStage(4), aStage(2)])).toEqual([`routes.${last}.stages: asks more than 20 people: 21`]);
  });

  it('a stage asks 20 people at most with one more for each seat at each escalation', () => {
    const climbing = (steps: number, ...counts: number[]) =>
      issues((p) => {
        p.timers.urgent.escalate = Array.from({ length: steps }, (_, i) => `${i + 1}m`);
        Object.assign(alone(p).at(-1) ?? {}, { stages: [aStage(...counts)] });
      }).filter((issue) => issue.startsWith(`routes.${last}`));

    expect(climbing(9, 1, 1)).toEqual([]);
    expect(climbing(10, 1)).toEqual([]);
    expect(climbing(3, 3, 3, 3, 3, 3)).toEqual([`routes.${last}.stages.0.seats: asks more than 20 people with its escalations: 30`]);
  });

  it('R44: a stage asks no more than that with all that may join it: each role once', () => {
    const joins = (role: string, count: number) => ({
      id: role,
      also: true as const,
      when: { risk: ['high' as const] },
      stages: [{ ...aStage(), seats: [{ role, count }] }],
      watchers: [],
    });
    const asked = (...counts: number[]) =>
      issues((p) => {
        p.routes = [joins('finance', 10), joins('legal', 3), joins('legal', 2), { id: 'all', stages: [aStage(...counts), aStage(1)], watchers: [] }];
      });

    expect(asked(10, 1)).toEqual([]); // and 3 of legal
    expect(asked(1)).toEqual([]); // and 8 of finance beside the one of the second stage, and 3 of legal
    expect(asked(10, 3)).toEqual(['routes.3.stages.0.seats: asks more than 15 people: 16']);
  });

  it('R44: the last route joins no other: it takes what is left', () => {
    expect(issues((p) => Object.assign(alone(p).at(-1) ?? {}, { also: true }))).toEqual([
      `routes.${last}.also: the last route takes all the rest: it joins no other`,
    ]);
  });

  it('the last route, and only the last, has no conditions', () => {
    const [first] = standardPolicy.routes as [Policy['routes'][number]];
    const bare = { id: 'bare', stages: first.stages, watchers: [] };
    expect(issues((p) => p.routes.unshift(bare))).toEqual(['routes.0.when: only the last route has no conditions']);
    expect(issues((p) => p.routes.unshift({ ...bare, when: {} }))).toEqual(['routes.0.when: names no condition']);
    expect(issues((p) => (p.routes = [first]))).toEqual(['routes.0.when: the last route takes all the rest and has no conditions']);
    expect(issues((p) => p.routes.unshift({ ...bare, when: { rules: ['keyword:gone', 'refund-acton'] } }))).toEqual([
      'routes.0.when.rules.1: there is no such rule: refund-acton',
    ]);
  });

  it('R73: timers climb in order and end with the fallback', () => {
    const standard = (ladder: Policy['timers']['standard']) => issues((p) => Object.assign(p.timers, { standard: ladder }));
    expect(standard({ escalate: [], fallback: '1h' })).toEqual([]);
    expect(standard({ remind: '1h', escalate: ['30m', '20m'], fallback: '1h' })).toEqual([
      'timers.standard.remind: must come before the fallback: 1h',
      'timers.standard.escalate.1: must come after the step before it: 20m',
    ]);
    expect(standard({ escalate: ['60m'], fallback: '1h' })).toEqual(['timers.standard.escalate.0: must come before the fallback: 60m']);
  });

  it('working hours end after they begin', () => {
    const hours = (from: string, to: string) => issues((p) => (p.hours = { zone: 'UTC', days: ['mon'], from, to, holidays: [] }));
    expect(hours('09:00', '24:00')).toEqual([]);
    expect(hours('17:00', '09:00')).toEqual(['hours.to: must come after the beginning of the day']);
  });
});
