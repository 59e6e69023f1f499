import { describe, expect, it } from 'vitest';
import { mostTurns, type Turns, takeTurn } from '../../../functions/domain/sandbox/turns.ts';

const at = (time: string) => new Date(`2026-11-22T${time}Z`);
/** So many turns, one after the other, all at one instant; those that were refused say after how many seconds. */
function taking(count: number, now: Date, before?: Turns): { turns: Turns | undefined; refused: number[] } {
  let turns = before;
  const refused: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const taken = takeTurn(turns, now);
    if (taken.ok) turns = taken.turns;
    else refused.push(taken.retryAfterSeconds);
  }
  return { turns, refused };
}

describe('turns of the sandbox', () => {
  it('are so many a minute, and then wait for the next one', () => {
    const { turns, refused } = taking(mostTurns.minute + 2, at('17:00:20.500'));
    expect(refused).toEqual([40, 40]);

    expect(takeTurn(turns, at('17:00:59.999'))).toEqual({ ok: false, retryAfterSeconds: 1, most: mostTurns.minute, windowSeconds: 60 });
    expect(takeTurn(turns, at('17:01:00.000'))).toEqual({
      ok: true,
      turns: { day: '2026-11-22', inDay: mostTurns.minute + 1, minute: '2026-11-22T17:01', inMinute: 1 },
    });
  });

  it('are so many a day, and then wait for the next one', () => {
    const full: Turns = { day: '2026-11-22', inDay: mostTurns.day - 1, minute: '2026-11-22T16:59', inMinute: 3 };
    const { turns, refused } = taking(2, at('23:00:00.000'), full);

    expect(refused).toEqual([3600]);
    expect(takeTurn(turns, at('23:59:59.500'))).toEqual({ ok: false, retryAfterSeconds: 1, most: mostTurns.day, windowSeconds: 86_400 });
    expect(takeTurn(turns, new Date('2026-11-23T00:00:00Z'))).toMatchObject({ ok: true, turns: { day: '2026-11-23', inDay: 1 } });
  });
});
