import { expect, it } from 'vitest';
import { failedRelease, forMariasTeam, maria, olivia } from './cases.ts';
import { desktop, phone } from './checks.ts';
import { inChromium } from './chromium.ts';
import { aDesk, type Visit } from './desk.ts';
import { lookAtCells } from './in-page.ts';
import { delegated } from './states/delegation.ts';

const hour = 3600;

inChromium('lists on a phone', () => {
  const desk = aDesk();

  const look = ({ page }: Visit) => page.evaluate(lookAtCells);

  it('shows of each waiting reply whom it is for, what it does, when it is due and who is asked', async () => {
    const { list } = await forMariasTeam(desk);
    for (const width of [phone.width, 390, 768, 992]) {
      const visit = await (await desk.visit({ as: maria, viewport: { width, height: 844 } })).open(list);
      expect(await look(visit)).toEqual({ cut: [], labels: ['"Asked"', '"Age"', '"Stage"'] });
    }
    for (const width of [1008, 1100, desktop.width]) {
      const visit = await (await desk.visit({ as: maria, viewport: { width, height: 844 } })).open(list);
      expect(await look(visit), String(width)).toEqual({ cut: [], labels: [] }); // its columns have headings
    }
  });

  it('shows of each failed release what the endpoint answered', async () => {
    await failedRelease(desk);
    const visit = await (await desk.visit({ as: olivia })).open('/queue?view=failed');

    expect(await look(visit)).toEqual({ cut: [], labels: ['"Answer"', '"Age"'] });
  });

  it('shows whole rows in the other rooms, too: the audit, delegations, and who waits too long', async () => {
    await desk.outside.held('acc_tailspin', { urgency: 'urgent' });
    await desk.outside.advance(hour + 600);
    await delegated(desk);
    const labelsAt = async (path: string): Promise<string[]> => {
      const { cut, labels } = await look(await (await desk.visit({ as: olivia })).open(path));
      expect(cut, path).toEqual([]);
      return labels;
    };

    expect(await labelsAt('/audit')).toEqual(['"Tier"']);
    expect(await labelsAt('/delegation')).toEqual(['"For"', '"As"', '"From"', '"Until"', '"State"']);
    expect(await labelsAt('/insights')).toEqual(['"Account"', '"Why"', '"Waits for"', '"Time left"', '"Received"']);
  });
});
