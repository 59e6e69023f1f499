import { expect, it } from 'vitest';
import { faultsOf } from './checks.ts';
import { inChromium } from './chromium.ts';
import { aDesk } from './desk.ts';
import { pageStates } from './page-states.ts';

inChromium('every page, in every state', () => {
  const desk = aDesk({ lives: false }); // some ways there go behind the program's back

  it.each(pageStates.map((state) => [state.name, state] as const))('%s', async (_, { reach, status = 200, says }) => {
    const visit = await reach(desk);

    expect([visit.status(), await visit.words()]).toEqual([status, expect.stringContaining(says)]);
    expect(await faultsOf(visit.page)).toEqual([]);
  });
});
