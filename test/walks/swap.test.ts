import { describe, expect, it } from 'vitest';
import { kinds } from '../../local/swap/lives.ts';
import older from '../../local/swap/older.asl.json' with { type: 'json' };
import type { RunReport } from '../../local/swap/run.ts';
import { main } from '../../local/swap/swap.ts';
import approval from '../../statemachines/approval.asl.json' with { type: 'json' };

async function swap(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await main(args, { print: (text) => printed.push(text), complain: (text) => complained.push(text) });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}
const reportOf = async (...args: string[]): Promise<RunReport & { readonly code: number }> => {
  const { code, printed } = await swap(...args, '--json');
  return { code, ...JSON.parse(printed) };
};
const each = 5;

describe('F20: a deployment in the middle of open drafts', () => {
  it('loses none and doubles none: requests, tasks and deliveries end in the old code, executions keep their definition', async () => {
    const { code, findings, ...report } = await reportOf('--drafts', String(each * kinds.length), '--swaps', '5');
    console.log(`${report.drafts} drafts, ${report.swaps.length} swaps: ${report.lost} lost, ${report.doubled} doubled, in ${report.seconds} s`);

    expect(findings, JSON.stringify(findings)).toEqual([]);
    expect([code, report.lost, report.doubled, report.wrong, report.owed, report.unended]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(report.kinds).toEqual(Object.fromEntries(kinds.map((kind) => [kind, each])));
    expect(report).toMatchObject({ drafts: 11 * each, releases: 5 * each, decisions: 9 * each });
    // What would show nothing: swaps that met no invocation, no execution of the older definition, no delivery that failed.
    expect(report.swaps.map(({ definition }) => definition)).toEqual([false, false, true, false, false]);
    expect(report.swaps.filter(({ invocations }) => invocations.length === 0)).toEqual([]);
    expect(report.swaps.find(({ definition }) => definition)?.executions).toBeGreaterThan(0);
    expect(report.deliveries).toBeGreaterThan(report.told);
  });

  it.each([
    ['outbox', 'lost'],
    ['idempotency', 'doubled'],
  ] as const)('is seen where it breaks something: %s, %s', async (damage, kind) => {
    // Of 11 drafts a swap now and then met none that it could break: 1 to 4 were lost in six runs, of 44 it is 5 to 8.
    const { code, findings } = await reportOf('--drafts', '44', '--swaps', '4', '--damage', damage);

    expect(code).toBe(1);
    expect(findings.filter((one) => one.kind === kind).length).toBeGreaterThan(0);
  });

  it('replaces a definition that is not the same', () => expect(older).not.toEqual(approval));

  it('is asked for in words that are checked', async () => {
    expect(await swap('--drafts', '0')).toMatchObject({ code: 3, complained: expect.stringContaining('--drafts must be a whole number from 1 to 100000: 0') });
    expect(await swap('--swaps', '-1')).toMatchObject({ code: 3 });
    expect(await swap('--damage', 'all')).toMatchObject({ code: 3, complained: expect.stringContaining('--damage must be outbox or idempotency: all') });
    expect(await swap('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('npm run swap') });
  });
});
