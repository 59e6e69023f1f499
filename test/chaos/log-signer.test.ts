import { expect } from 'vitest';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'logSigner.sign',
    fault: 'is disabled for half an hour',
    hypothesis: 'the audit log grows unsigned, with an alarm each minute, and is signed once the key is back; drafts go on',
    f: ['F26'],
  },
  async (chaos) => {
    await chaos.minute();
    const before = await chaos.deps.auditLog.checkpoint();
    chaos.faults.break('logSigner.sign', refused('DisabledException'));

    const draft = await chaos.held();
    await chaos.decide(draft.id, 'mia');
    await chaos.minute(30);

    expect(await chaos.status(draft.id)).toBe('released');
    expect(await chaos.deps.auditLog.checkpoint()).toEqual(before);
    expect(chaos.alarms().filter((alarm) => alarm === 'the audit log could not be signed')).toHaveLength(30);
    chaos.faults.mend();
    await chaos.minute();
    expect((await chaos.deps.auditLog.checkpoint())?.size).toBeGreaterThan(before?.size ?? 0);
  },
);
