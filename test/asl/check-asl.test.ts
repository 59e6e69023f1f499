import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAsl } from './check-asl.ts';

const file = fileURLToPath(new URL('../../statemachines/approval.asl.json', import.meta.url));
const text = readFileSync(file, 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: a planted fault may have any form
type Anything = any;
const planted = (spoil: (machine: Anything) => void): string => {
  const machine = JSON.parse(text) as Anything;
  spoil(machine);
  return JSON.stringify(machine);
};

describe('the state machine', () => {
  it('keeps all rules', () => {
    expect(checkAsl(text)).toEqual([]);
  });

  it('F6: ends a draft after 120 days at the latest, far from the year that an execution may last', () => {
    expect((JSON.parse(text) as { TimeoutSeconds: number }).TimeoutSeconds).toBe(120 * 24 * 60 * 60);
  });

  it('F5: has room in its history for the thousand visits after which the alarm is raised', () => {
    const { States } = JSON.parse(text) as { States: Record<string, { Type: string; Resource?: string }> };
    // Entered and exited; of a task also scheduled, started and ended, of a callback submitted, too. @see the history events of Step Functions
    const events = ({ Type, Resource = '' }: { Type: string; Resource?: string } = { Type: '' }): number =>
      Type === 'Task' ? (Resource.endsWith('.waitForTaskToken') ? 6 : 5) : 2;
    const visit = ['OpenStage', 'EscalateStage', 'Next?'].map((name) => events(States[name])).reduce((sum, one) => sum + one, 0);

    expect(visit).toBe(13);
    expect(1000 * visit).toBeLessThan(25_000 - 10_000); // the rest is for tries again: three events each
  });

  it('has room in its history for five days in which asking fails, as while the tenant is stopped', () => {
    const { States } = JSON.parse(text) as { States: Record<string, { Type: string; Resource?: string; Seconds?: number }> };
    // Of a task entered, scheduled, started, failed or ended, and exited.
    const events = ({ Type }: { Type: string } = { Type: '' }): number => (Type === 'Task' ? 5 : 2);
    const round = ['OpenStage', 'AskingFailed', 'EscalateStage', 'Next?'].map((name) => events(States[name])).reduce((sum, one) => sum + one, 0);

    expect(round).toBe(14);
    expect((25_000 / round) * (States.AskingFailed?.Seconds ?? 0)).toBeGreaterThan(5 * 24 * 60 * 60);
  });
});

/** One planted fault for each rule, and the rule and state that must be named. */
const faults: readonly [rule: string, state: string, spoil: (machine: Anything) => void][] = [
  ['asl-validator', 'Escrow', (m) => (m.States.Escrow.Next = 'Nowhere')],
  ['machine-timeout', '(machine)', (m) => delete m.TimeoutSeconds],
  ['machine-timeout', '(machine)', (m) => (m.TimeoutSeconds = 366 * 86_400)],
  [
    'jsonpath-only',
    'Escrow',
    (m) => {
      m.States.Escrow = { Type: 'Wait', QueryLanguage: 'JSONata', Seconds: '{% $states.input.waitSeconds %}', Next: 'ReleaseReply' };
    },
  ],
  [
    'function-by-substitution',
    'ReleaseReply',
    (m) => (m.States.ReleaseReply.Parameters.FunctionName = 'arn:aws:lambda:eu-west-1:123456789012:function:release'),
  ],
  ['ids-only', 'EscalateStage', (m) => (m.States.EscalateStage.Parameters.Payload['text.$'] = '$.text')],
  ['ids-only', 'EscalateStage', (m) => (m.States.EscalateStage.Parameters.Payload['draftId.$'] = '$')],
  ['ids-only', 'SendHoldingReply', (m) => delete m.States.SendHoldingReply.Parameters.Payload['revision.$']],
  ['retries-passing-errors', 'ReleaseReply', (m) => delete m.States.ReleaseReply.Retry],
  ['retries-passing-errors', 'OpenStage', (m) => (m.States.OpenStage.Retry[0].ErrorEquals = ['Lambda.ServiceException', 'Lambda.SdkClientException'])],
  ['retry-jitter', 'SendHoldingReply', (m) => delete m.States.SendHoldingReply.Retry[0].JitterStrategy],
  ['retry-jitter', 'EscalateStage', (m) => (m.States.EscalateStage.Retry[0].JitterStrategy = 'NONE')],
  ['no-blind-retry', 'EscalateStage', (m) => m.States.EscalateStage.Retry.push({ ErrorEquals: ['States.TaskFailed'], JitterStrategy: 'FULL' })],
  ['no-blind-retry', 'OpenStage', (m) => m.States.OpenStage.Retry.push({ ErrorEquals: ['States.ALL'], JitterStrategy: 'FULL' })],
  ['token-in-callbacks-only', 'EscalateStage', (m) => (m.States.EscalateStage.Parameters.Payload['token.$'] = '$$.Task.Token')],
  ['callback-token', 'OpenStage', (m) => delete m.States.OpenStage.Parameters.Payload['token.$']],
  ['callback-timeout', 'OpenStage', (m) => delete m.States.OpenStage.TimeoutSecondsPath],
  ['callback-catches-timeout', 'OpenStage', (m) => m.States.OpenStage.Catch.shift()],
  [
    'callback-catches-all',
    'OpenStage',
    (m) => {
      m.States.OpenStage.Catch.pop();
      m.States.OpenStage.Catch[0].Next = 'AskingFailed'; // else nothing leads there
    },
  ],
  [
    'callback-pauses',
    'OpenStage',
    (m) => {
      const [timeout, all] = m.States.OpenStage.Catch;
      [timeout.Next, all.Next] = [all.Next, timeout.Next]; // else nothing leads to the pause
    },
  ],
  ['wake-up-says-nothing', 'OpenStage', (m) => (m.States.OpenStage.ResultPath = '$.decision')],
  ['wake-up-says-nothing', 'OpenStage', (m) => delete m.States.OpenStage.Catch[1].ResultPath],
];

describe('a planted fault is found', () => {
  for (const [index, [rule, state, spoil]] of faults.entries()) {
    it(`${rule} at ${state} (${index + 1})`, () => {
      const findings = checkAsl(planted(spoil));

      expect(findings.map((finding) => finding.rule)).toContain(rule);
      if (rule !== 'asl-validator') expect(findings).toContainEqual(expect.objectContaining({ rule, state }));
    });
  }

  it('reachable and targets-exist, which asl-validator knows too', async () => {
    const { checkOwnRules } = await import('./check-asl.ts');
    const machine = JSON.parse(planted((m) => (m.States['Next?'].Choices[1].Next = 'Escro')));

    expect(checkOwnRules(machine).map(({ rule, state }) => `${rule} ${state}`)).toEqual(['targets-exist Escro', 'reachable Escrow', 'reachable ReleaseReply']);
  });
});

describe('the command', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'asl-'));
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });
  const run = (...args: string[]) => spawnSync(process.execPath, [fileURLToPath(new URL('check-asl.ts', import.meta.url)), ...args], { encoding: 'utf8' });

  it('exits 0 for the state machine of the project', () => {
    expect(run()).toMatchObject({ status: 0, stderr: '' });
  });

  it('exits 1 and says what is wrong and where', () => {
    const bad = join(directory, 'bad.asl.json');
    writeFileSync(
      bad,
      planted((m) => m.States.OpenStage.Catch.shift()),
    );

    expect(run(bad)).toMatchObject({ status: 1, stderr: 'callback-catches-timeout: OpenStage must catch States.Timeout\n' });
  });
});
