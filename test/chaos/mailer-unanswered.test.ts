import { expect } from 'vitest';
import { aHeldReply, type Page } from '../world.ts';
import { experiment } from './experiment.ts';
import { unanswered } from './faults.ts';

experiment(
  {
    call: 'mailer.send',
    fault: 'sends, but its answer is lost, for ten minutes',
    hypothesis: 'people may get a mail twice, both with a link that works; what they decide counts once',
    f: ['F1', 'F9'],
  },
  async (chaos) => {
    chaos.faults.break('mailer.send', unanswered());
    const { json: draft } = await chaos.post(aHeldReply());

    await chaos.minute(10);
    chaos.faults.mend();
    await chaos.minute(10);

    const links = chaos.mails.filter(({ to }) => to === 'mia@example.com').flatMap(({ text }) => /https:\/\/[^/\s]+(\/review\/\S+)/.exec(text)?.[1] ?? []);
    expect(links.length).toBeGreaterThan(2);
    const browsers = [chaos.browser(), chaos.browser()];
    const pages = await Promise.all(browsers.map((browser, i) => browser.get(links.at(-i) ?? '')));
    const decided = await Promise.all(browsers.map((browser, i) => browser.fill(pages[i] as Page, { decision: 'approve' })));
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 303]);
    expect((await chaos.draft(draft.id)).decisions).toHaveLength(1);
  },
);
