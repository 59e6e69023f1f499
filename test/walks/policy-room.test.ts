import { describe, expect, it } from 'vitest';
import { parseHtml, textOf } from '../page/html.ts';
import { aStackForWalks } from './a-stack.ts';
import { openBrowser } from './outside.ts';
import { changeByTwo } from './two-people.ts';

const { outside } = await aStackForWalks();

describe('a policy that two people change in the console', () => {
  it('holds for the next draft, and says who did what', async () => {
    const message = { customerMessage: { text: 'Which zeppelin brings order 1187?' } };
    expect((await outside.draft('acc_fabrikam', message)).status).toBe('released');

    const words = await changeByTwo(
      outside,
      (policy) => ({ ...policy, keywords: [...policy.keywords, { id: 'zeppelin', text: 'zeppelin', tier: 3 }] }),
      'they crash',
    );

    expect(words).toMatch(/It was put in force.*Why: they crash.*By Olivia Okafor.*as version \d+/);
    const held = await outside.draft('acc_fabrikam', message);
    expect([held.status, held.reasons.map(({ rule }) => rule)]).toEqual(['pending', ['keyword']]);
    const browser = openBrowser(outside.url);
    await outside.signIn(browser, 'edgar@countersign.example');
    const page = await browser.open('/policy');
    expect(textOf(parseHtml(page.text)).replace(/\s+/g, ' ')).toMatch(/in force.*by Olivia Okafor, proposed by Carlos Rivera.*they crash/);
  });
});
