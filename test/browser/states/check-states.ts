import { expect, it } from 'vitest';
import { faultsOf, pictures } from '../checks.ts';
import { inChromium } from '../chromium.ts';
import { aDesk } from '../desk.ts';
import type { PageState } from './page-state.ts';

/** A group with a test for each state, all on one stack. */
export function checkStates(name: string, states: readonly PageState[]): void {
  inChromium(name, () => {
    const desk = aDesk({ lives: false }); // some ways there go behind the program's back

    it.each(states.map((state) => [state.name, state] as const))('%s', async (_, { name: called, reach, status = 200, says }) => {
      const visit = await reach(desk);

      await pictures(visit.page, called);
      expect([visit.status(), await visit.words()]).toEqual([status, expect.stringContaining(says)]);
      expect(await faultsOf(visit.page)).toEqual([]);
    });
  });
}
