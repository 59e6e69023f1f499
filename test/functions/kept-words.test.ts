import { describe, expect, it } from 'vitest';
import type { Write } from '../../functions/adapters/ports.ts';
import { all, byTag, only, parseHtml, textOf } from '../page/html.ts';
import { payloads } from '../page/payloads.ts';
import { aDualRefund, aHeldReply, createWorld, formTo, type Page, type World } from '../world.ts';

const typed = { text: 'Hello Dana,\n\nit comes on Monday.', feedback: 'the carrier says <Monday>' };

/** From now on no transaction is taken, as the name of the error says. */
const breakStore = (world: World, name: string): void => {
  world.outside.beforeTransact = async (_: readonly Write[]) => {
    throw Object.assign(new Error('broken on purpose'), { name });
  };
};
const mend = (world: World): void => {
  world.outside.beforeTransact = async () => {};
};
async function opened(submission = aHeldReply(), personId = 'mia') {
  const world = await createWorld();
  const draft = await world.held(submission);
  const browser = world.browser();
  return { world, draft, browser, page: await browser.open(draft.id, personId) };
}
const heading = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'h1')));
/** The words in all text areas of a page. */
const areas = (page: Page): string[] => byTag(parseHtml(page.body), 'textarea').map(textOf);
/** The button that a form is sent by, as a field. */
const pressed = (page: Page): Record<string, string> => {
  const [button] = all(parseHtml(page.body), ({ tag }) => tag === 'button');
  return button?.attributes.name ? { [button.attributes.name]: button.attributes.value ?? '' } : {};
};

describe('server trouble', () => {
  it.each([
    ['InternalServerError', 503],
    ['TypeError', 500],
  ])('of the kind %s keeps what was typed in a form that can be sent again, and then it is recorded once', async (name, status) => {
    const { world, draft, browser, page } = await opened();
    breakStore(world, name);

    const answer = await browser.fill(page, { ...typed, decision: 'approve' });
    expect([answer.status, heading(answer)]).toEqual([status, 'Your choice was not recorded']);
    expect(formTo(answer)).toMatchObject({ action: page.path, method: 'post', defaults: { ...typed, nonce: formTo(page).defaults.nonce } });
    expect(answer.body).toContain('Send it again: approve</button>');
    expect(formTo(answer).defaults).not.toHaveProperty('decision'); // a form sent without its button still decides nothing
    expect((await browser.fill(answer, {})).status).toBe(422);
    expect((await browser.fill(answer, pressed(answer))).status).toBe(status);
    mend(world);
    const again = [await browser.fill(answer, pressed(answer)), await browser.fill(answer, pressed(answer))];

    expect(again.map((one) => one.status)).toEqual([303, 200]);
    expect((await world.draft(draft.id)).decisions).toMatchObject([{ personId: 'mia', decision: 'approve_with_edits' }]);
  });

  it('keeps a question and whom it is for', async () => {
    const { world, browser, page, draft } = await opened(aDualRefund(), 'dan');
    breakStore(world, 'InternalServerError');

    const question = { personId: 'sam', question: 'Was it\npromised?' };
    const asked = await browser.fill(page, question, formTo(page, '/ask'));
    expect([asked.status, formTo(asked, '/ask').defaults]).toMatchObject([503, question]);
    mend(world);
    expect((await browser.fill(asked, {})).status).toBe(303);
    expect((await world.draft(draft.id)).questions).toMatchObject([{ personId: 'sam', text: question.question }]);
  });

  it('T15: gives nothing back of a form that another site has sent', async () => {
    const { world, browser, page } = await opened();
    world.deps.sessions.read = async () => {
      throw new Error('broken on purpose');
    };

    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': '', origin: 'https://evil.example' }]) {
      const answer = await browser.submit(page.path, { ...formTo(page).defaults, ...typed, decision: 'approve' }, headers as Record<string, string>);
      expect(answer.status).toBe(500);
      expect([answer.forms, answer.body.includes('Monday')]).toEqual([[], false]);
    }
  });

  it.each(payloads.map((payload) => [payload]))('shows what was typed as text: %s', async (payload) => {
    const { world, browser, page } = await opened();
    breakStore(world, 'InternalServerError');

    const answer = await browser.fill(page, { text: payload, feedback: payload, [payload]: payload, decision: 'approve' });

    expect(answer.status).toBe(503);
    expect(areas(answer)).toEqual([payload, payload]);
    expect(formTo(answer).defaults[payload]).toBe(payload);
  });
});

describe('a form that is too long, or one too many', () => {
  it('comes back with what was typed', async () => {
    const { browser, page } = await opened();
    const text = 'Ж'.repeat(50_000); // six bytes each, as a form is written

    const long = await browser.fill(page, { text, decision: 'approve' });

    expect([long.status, heading(long), areas(long)]).toEqual([413, 'Not recorded: too long', [text]]);
    for (let i = 0; i < 30; i += 1) await browser.fill(page, { decision: '' });
    const late = await browser.fill(page, { ...typed, decision: 'approve' });
    expect([late.status, Number(late.headers['retry-after']) > 0, areas(late)]).toEqual([429, true, [typed.text, typed.feedback]]);
  });
});

describe('a policy that is too long for a form', () => {
  it('comes back in a field that can be made shorter, with the reason in another, and goes on as it was meant', async () => {
    const world = await createWorld();
    const browser = world.browser();
    await browser.signIn('olga');
    const page = await browser.get('/policy/propose');
    const { document = '' } = formTo(page, '/policy/propose').defaults;
    const long = document + ' '.repeat(260_000);

    const answer = await browser.fill(page, { document: long, reason: 'more time', do: 'propose' }, formTo(page, '/policy/propose'));
    expect([answer.status, areas(answer)]).toEqual([413, [long, 'more time']]);
    const shorter = JSON.stringify({ ...JSON.parse(document), escrowSeconds: 90 });
    const kept = await browser.fill(answer, { document: shorter });

    expect([kept.status, kept.headers.location]).toEqual([303, expect.stringMatching(/^\/policy\/proposals\//)]);
    expect((await browser.get(kept.headers.location ?? '')).body).toContain('more time');
  });

  it('is all that has a reason to be written: one that was chosen is sent again as it was', async () => {
    const { browser, page } = await opened();
    const text = 'Ж'.repeat(50_000);

    const answer = await browser.fill(page, { text, decision: 'reject', reason: 'wrong_facts' });

    expect([answer.status, areas(answer), formTo(answer).defaults.reason]).toEqual([413, [text], 'wrong_facts']);
  });
});

describe('a page without a form any more', () => {
  const afterwards = async (happens: (world: World, draftId: string) => Promise<void>) => {
    const { world, draft, browser, page } = await opened();
    await happens(world, draft.id);
    const looked = await browser.open(draft.id, 'mia'); // a page session is shorter than a link's life
    return { looked, answer: await browser.fill(page, { ...typed, decision: 'approve' }), plain: await browser.fill(page, { decision: 'approve' }) };
  };
  const expire = async (world: World) => world.clock.set(new Date(world.clock.now().getTime() + 86_400_000 + 1000));
  const damage = async (world: World, draftId: string) => {
    const revisions = (await world.raw.scan('drafts')).filter(({ pk, sk }) => pk === `D#${draftId}` && sk.startsWith('REV#'));
    for (const item of revisions) await world.raw.put('drafts', { ...item, content: 'no JSON' });
  };

  it('shows what was typed once more where the link has expired, and nothing that was only shown', async () => {
    const { looked, answer, plain } = await afterwards(expire);

    expect([looked.status, areas(looked)]).toEqual([410, []]);
    expect([answer.status, areas(answer)]).toEqual([410, [`${typed.text}\n\n${typed.feedback}`]]);
    expect([plain.status, areas(plain)]).toEqual([410, []]);
  });

  it('shows it where the stored text is no longer what was assessed', async () => {
    const { answer } = await afterwards(damage);

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(areas(answer)).toEqual([`${typed.text}\n\n${typed.feedback}`]);
  });
});
