import { describe, expect, it } from 'vitest';
import type { QueueFilter } from '../../functions/domain/approval/queue.ts';
import { type QueueListView, renderQueueListPage } from '../../functions/page/queue-list.tsx';
import type { QueueRow } from '../../functions/page/queue-row.tsx';
import { queueScript } from '../../functions/page/queue-script.ts';
import { renderSignInPage } from '../../functions/page/sign-in-pages.tsx';
import { formatDeadline } from '../../functions/page/time.ts';
import { type FakeElement, fakeBrowser } from './fake-dom.ts';

const now = new Date('2026-11-22T13:08:00Z');
const noFilter: QueueFilter = { account: '', rule: '', role: '', urgency: '', search: '' };
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const aRow = (id: string, seconds = 3600): QueueRow => ({
  draftId: id,
  reference: `AP-${id}`,
  hashPrefix: '0123456789abcdef',
  accountName: 'Northwind',
  ask: null,
  category: 'refund',
  rules: ['a'],
  time: { kind: 'waiting', decideBy: later(seconds).toISOString(), blocked: null },
  own: null,
  asked: ['Ann'],
  askedHidden: false,
  since: now,
  stage: 1,
  stageCount: 1,
  urgency: 'standard',
});
const some = (count: number) => ({ count, more: false });
const aPage = (ids: readonly string[], fields: Partial<QueueListView> = {}): string =>
  renderQueueListPage({
    tenantName: 'Contoso',
    timeZone: 'UTC',
    now,
    personName: 'Ann',
    listing: { view: 'team', filter: noFilter, after: '' },
    counts: { mine: some(0), team: some(ids.length), breaching: some(0), failed: some(0), blocked: some(0), all: some(ids.length) },
    choices: { accounts: [], rules: [], roles: [] },
    rows: ids.map((id) => aRow(id)),
    found: { count: ids.length, more: false },
    next: null,
    banner: null,
    lastDecision: null,
    acts: { nonce: 'n', remind: true, from: [], to: [], atMost: 20, typed: null },
    ...fields,
  });
const running = (html = aPage(['A', 'B', 'C']), options: { storage?: Map<string, string> | 'refused' } = {}) => {
  const browser = fakeBrowser(html, { now, ...options });
  browser.run(queueScript);
  return browser;
};
type Browser = ReturnType<typeof running>;
const rows = (browser: Browser): string[] =>
  browser
    .at('list')
    .querySelectorAll('tbody tr')
    .map(({ id }) => id);
const focused = (browser: Browser): string => browser.document.activeElement?.textContent ?? '';
const chosen = (browser: Browser): string[] =>
  browser
    .at('list')
    .querySelectorAll('input:checked')
    .map(({ value }) => value.split('.')[0] ?? '');
const firstTime = (browser: Browser): FakeElement => browser.document.querySelectorAll('time.left')[0] ?? expect.fail('no time');

describe('the script of the queue', () => {
  it('has 8 KB at most, and nothing that sends a form, makes markup or runs text', () => {
    expect(Buffer.byteLength(queueScript)).toBeLessThanOrEqual(8 * 1024);
    expect(queueScript).not.toMatch(/submit|\.click\(|innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|https?:|POST|approve|reject/i);
    expect(queueScript.match(/\.send\(([^)]*)\)/g)).toEqual(['.send()']);
  });

  it('does nothing on a page without a list', () => {
    const browser = fakeBrowser(renderSignInPage({ tenantName: 'Contoso', returnTo: null, email: null, problem: null }), { now });

    browser.run(queueScript);
    browser.pass(120);

    expect(browser.requests).toEqual([]);
  });

  it('shows what only it can do', () => {
    const browser = running();

    expect(['keys', 'refresh-switch', 'stale'].map((id) => browser.at(id).hidden)).toEqual([false, false, true]);
  });
});

describe('the time left', () => {
  it.each([0, 59, 60, 3599, 3600, 5400, 7199, 172_799, 172_800, 200_000])('is told in the words of the page, %i seconds before and after', (seconds) => {
    for (const due of [seconds, -seconds]) {
      const browser = running(aPage(['A'], { rows: [aRow('A', due)] }));
      browser.answers({ status: 0 });
      browser.pass(10);

      expect(firstTime(browser).textContent).toBe(formatDeadline(later(due), later(10)));
    }
  });
});

describe('the refresh', () => {
  const fresh = (ids: readonly string[], seconds = 30): { status: number; html: string } => ({ status: 200, html: aPage(ids, { now: later(seconds) }) });

  it('reads the list every 30 s, and keeps what is selected and where the focus is', () => {
    const browser = running();
    browser
      .at('list')
      .querySelectorAll('input')
      .forEach((box) => {
        box.checked = box.value.startsWith('B.') || box.value.startsWith('C.');
      });
    browser.at('row-B').querySelector('th a')?.focus();
    browser.answers(fresh(['N', 'B', 'A']));

    browser.pass(29);
    expect(browser.requests).toEqual([]);
    browser.pass(1);

    expect(browser.requests).toEqual(['GET https://approvals.example/queue?view=team']);
    expect([rows(browser), chosen(browser), focused(browser)]).toEqual([['row-N', 'row-B', 'row-A'], ['B'], 'AP-B']);
    expect([browser.at('data-time').dateTime, browser.at('stale').hidden]).toEqual([later(30).toISOString(), true]);
    expect(browser.at('views').textContent).toContain('My team (3)');
  });

  it('keeps the focus on a box, and moves it to the list where its row is gone', () => {
    const browser = running();
    browser.at('row-A').querySelector('input')?.focus();
    browser.answers(fresh(['A', 'B']));
    browser.pass(30);
    expect([browser.document.activeElement?.tagName, browser.document.activeElement?.value]).toEqual(['INPUT', 'A.0123456789abcdef']);
    browser.answers(fresh(['B'], 60));
    browser.pass(30);

    expect(browser.document.activeElement).toBe(browser.at('list'));
  });

  it('leaves a part alone that has the focus, and selects nothing whose text has changed', () => {
    const browser = running();
    const link = browser.at('views').querySelectorAll('a')[0] ?? expect.fail('no view');
    link.focus();
    for (const box of browser.at('list').querySelectorAll('input')) box.checked = true;
    browser.answers({ status: 200, html: aPage(['A', 'B'], { rows: [{ ...aRow('A'), hashPrefix: 'f'.repeat(16) }, aRow('B')] }) });
    browser.pass(30);

    expect(browser.document.activeElement).toBe(link);
    expect(browser.at('views').querySelectorAll('a')[0]).toBe(link);
    expect(chosen(browser)).toEqual(['B']);
  });

  const acts = (ids: readonly string[], nonce = 'n'): QueueListView['acts'] => {
    const choices = ids.map((personId) => ({ personId, name: personId }));
    return { nonce, remind: true, from: choices, to: choices, atMost: 20, typed: null };
  };
  const nonceIn = (browser: Browser): string | undefined =>
    browser
      .at('act')
      .querySelectorAll('input')
      .find(({ attributes }) => attributes.name === 'nonce')?.value;

  it('gives rows that come to an empty list what may be done to them, and takes it away with the last of them', () => {
    const browser = running(aPage([], { acts: null }));
    const buttons = () =>
      browser
        .at('act')
        .querySelectorAll('button')
        .flatMap(({ attributes }) => attributes.value ?? []);
    expect(buttons()).toEqual([]);

    browser.answers({ status: 200, html: aPage(['A'], { acts: acts(['ann']) }) });
    browser.pass(30);

    expect(buttons()).toEqual(['remind', 'hand-over']);
    expect(nonceIn(browser)).toBe('n');
    const form = browser.at('act').closest('form');
    expect([form?.attributes.method, form?.attributes.action, form?.contains(browser.at('list')), rows(browser)]).toEqual(['post', '/queue', true, ['row-A']]);
    browser.answers({ status: 200, html: aPage([], { acts: null }) });
    browser.pass(30);
    expect(buttons()).toEqual([]);
  });

  it('keeps who was chosen as long as they may be', () => {
    const browser = running(aPage(['A'], { acts: acts(['ann', 'ben']) }));
    browser.at('from').value = 'ann';
    browser.at('to').value = 'ben';
    browser.answers({ status: 200, html: aPage(['A'], { acts: acts(['ben', 'cas'], 'newer') }) });
    browser.pass(30);
    expect([browser.at('from').value, browser.at('to').value, nonceIn(browser)]).toEqual(['', 'ben', 'newer']);
  });

  it('leaves alone what somebody is choosing from', () => {
    const browser = running(aPage(['A'], { acts: acts(['ann', 'ben']) }));
    browser.at('to').value = 'ben';
    browser.at('to').focus();
    browser.answers({ status: 200, html: aPage(['A', 'B'], { acts: acts(['cas'], 'newer') }) });
    browser.pass(30);

    expect([rows(browser).length, browser.at('to').value, nonceIn(browser)]).toEqual([2, 'ben', 'n']);
  });

  it.each([[0], [500], [503]])('says since when it fails, and stops saying so once it works: %i', (status) => {
    const browser = running();
    browser.answers({ status });
    browser.pass(60);
    expect([browser.at('stale').hidden, browser.at('stale').textContent]).toEqual([
      false,
      'The queue could not be read since 13:08. This is how it stood then.',
    ]);
    expect(rows(browser)).toEqual(['row-A', 'row-B', 'row-C']);
    browser.answers(fresh(['A'], 90));
    browser.pass(30);

    expect([browser.at('stale').hidden, rows(browser)]).toEqual([true, ['row-A']]);
  });

  it('says that its person is signed out', () => {
    const browser = running();
    browser.answers({ status: 200, html: renderSignInPage({ tenantName: 'Contoso', returnTo: null, email: null, problem: null }) });
    browser.pass(30);

    expect(browser.at('stale').textContent).toBe('You are signed out. This is how the queue stood at 13:08; refresh to sign in again.');
  });

  it('waits while nobody looks, and comes at once when somebody does again', () => {
    const browser = running();
    browser.answers(fresh(['A']));
    browser.document.hidden = true;
    browser.pass(300);
    expect(browser.requests).toEqual([]);
    browser.document.hidden = false;
    browser.page.root.dispatch('visibilitychange');
    browser.page.root.dispatch('visibilitychange');

    expect(browser.requests).toHaveLength(1);
  });

  it('can be stopped, and stays so', () => {
    const storage = new Map<string, string>();
    const browser = running(undefined, { storage });
    browser.at('refresh-switch').dispatch('click');
    browser.pass(120);
    const later = running(undefined, { storage });
    later.pass(120);
    later.at('refresh-switch').dispatch('click');
    later.answers(fresh(['A']));
    later.pass(30);

    expect([browser.requests.length, browser.at('refresh-switch').textContent, later.requests.length]).toEqual([0, 'Refresh by itself', 1]);
  });

  it('goes on where the browser remembers nothing', () => {
    const browser = running(undefined, { storage: 'refused' });
    browser.at('refresh-switch').dispatch('click');
    browser.pass(60);

    expect(browser.requests).toEqual([]);
  });
});

describe('the keys', () => {
  const inList = () => {
    const browser = running();
    browser.at('list').focus();
    return browser;
  };

  it('move from row to row, as the buttons do, and stop at the ends', () => {
    const browser = inList();
    const after_ = (key: string): string => {
      expect(browser.press(key), 'the browser does nothing else').toBe(false);
      return focused(browser);
    };

    expect(['j', 'j', 'j', 'j', 'k', 'k', 'k'].map(after_)).toEqual(['AP-A', 'AP-B', 'AP-C', 'AP-C', 'AP-B', 'AP-A', 'AP-A']);
    const buttons = ['next-row', 'next-row', 'previous-row'].map((id) => {
      browser.at(id).dispatch('click');
      return focused(browser);
    });
    expect(buttons).toEqual(['AP-B', 'AP-C', 'AP-B']);
    const backwards = inList();
    backwards.press('k');
    expect(focused(backwards)).toBe('AP-C');
  });

  it('select a row and open it, search, and show what they are', () => {
    const browser = inList();
    browser.press('x');
    browser.press('Enter');
    expect([chosen(browser), browser.went]).toEqual([[], []]);
    browser.press('j');
    browser.press('x');
    expect(chosen(browser)).toEqual(['A']);
    browser.press('x');
    expect(chosen(browser)).toEqual([]);
    browser.press('?');
    expect(browser.at('keys').open).toBe(true);
    browser.at('row-B').querySelector('input')?.focus();
    expect([browser.press('Enter'), browser.went]).toEqual([false, ['https://approvals.example/queue/B']]);
    browser.press('/');
    expect(browser.document.activeElement).toBe(browser.at('q'));
  });

  it('leave a link to the browser, and every key with a modifier, and all others', () => {
    const browser = inList();
    browser.press('j');

    expect(browser.press('Enter')).toBe(true);
    expect([browser.press('j', { ctrlKey: true }), browser.press('a'), browser.press('toString'), browser.press('Tab')]).toEqual([true, true, true, true]);
    expect([focused(browser), browser.went]).toEqual(['AP-A', []]);
  });

  it('work only while the list has the focus', () => {
    const browser = inList();
    browser.at('q').focus();

    expect(['j', 'x', '/', '?', 'Enter'].map((key) => browser.press(key))).toEqual(Array(5).fill(true));
    expect([browser.document.activeElement, browser.at('keys').open]).toEqual([browser.at('q'), false]);
  });

  it('can be switched off, and stay so', () => {
    const storage = new Map<string, string>();
    const browser = running(undefined, { storage });
    browser.at('keys-switch').dispatch('click');
    const later = running(undefined, { storage });
    for (const one of [browser, later]) {
      one.at('list').focus();
      expect([one.press('j'), one.document.activeElement === one.at('list'), one.at('keys-switch').textContent]).toEqual([true, true, 'Switch keys on']);
    }
    later.at('keys-switch').dispatch('click');
    expect(later.press('j')).toBe(false);
  });

  it('do nothing in a list without rows', () => {
    const browser = running(aPage([], { acts: null }));
    browser.at('list').focus();

    expect(['j', 'k', 'x', 'Enter'].map((key) => browser.press(key))).toEqual(Array(4).fill(false));
    expect(browser.document.activeElement).toBe(browser.at('list'));
  });
});
