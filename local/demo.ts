import type { DraftView } from '../functions/domain/approval/draft-view.ts';
import type { Submission } from '../functions/domain/policy/draft.ts';
import { createDesk, type Desk, must, Surprise } from './demo-client.ts';
import { type Scene, stories } from './demo-stories.ts';
import { type Example, readAccounts, readExamples, writtenNow } from './examples.ts';
import { startStack } from './stack.ts';

/** The day begins on a Monday morning; the clock is the stack's own. */
const begin = new Date('2026-11-23T08:00:00Z');
const secondsBetweenDrafts = 4 * 60 - 1;
/** So often each harmless example without money comes by on this day; money adds up per account, so it comes once. */
const rounds = 4;
/** The healthy share of replies that need a person. */
const healthy = { from: 0.05, to: 0.15 };

interface Happened {
  readonly draft: DraftView;
  readonly needsPerson: boolean;
  readonly difference: string | undefined;
}

/** What the webhooks of a draft must have said, by how it ended. */
const lastWebhook: Partial<Record<DraftView['status'], string>> = {
  released: 'draft.released',
  notified: 'draft.released',
  superseded: 'draft.superseded',
  withdrawn: 'draft.withdrawn',
  held: 'draft.held',
  integrity_hold: 'draft.integrity_hold',
};

/**
 * Plays a day of traffic on a stack of its own, over HTTP only: what is sent at once, and what people do with the rest.
 *
 * @returns 0 when all of it came out as it should, else 1 with what differed on stdout.
 */
export async function main(): Promise<number> {
  const stack = await startStack({ quiet: true, now: begin });
  try {
    return await playDay(stack);
  } finally {
    await stack.stop();
  }
}

async function playDay({ url, keys, people }: Awaited<ReturnType<typeof startStack>>): Promise<number> {
  const desk = createDesk(url, keys);
  const accounts = new Map(Object.entries(readAccounts()));
  for (const [id, fields] of accounts) await desk.putAccount(id, fields);
  const nameOf = (email: string) => people.find((person) => person.email === email)?.name ?? email;
  const examples = new Map(readExamples().map((example) => [example.name, example]));
  const traffic = plan([...examples.values()]);
  console.log(`A day at the demo tenant, from ${begin.toISOString()} on, at ${url}\n`);

  const happened: Happened[] = [];
  const storyEvery = Math.floor(traffic.length / stories.length);
  for (const [index, sending] of traffic.entries()) {
    happened.push(await playRoutine({ desk, nameOf }, sending));
    const story = (index + 1) % storyEvery === 0 ? stories[(index + 1) / storyEvery - 1] : undefined;
    const example = story && examples.get(story.example);
    if (story && !example) throw new Error(`no such example: ${story.example}`);
    if (story && example) {
      const scene = { url, desk, nameOf };
      await story.before?.(scene);
      happened.push(await tell(desk, example, example.draft, (draft) => story.play(scene, draft)));
    }
    await desk.advance(secondsBetweenDrafts);
  }
  const differences = [...happened.flatMap(({ difference }) => difference ?? []), ...(await checkDay(desk, happened))];
  console.log(`\n${await summarize(desk, happened)}`);
  for (const difference of differences) console.log(`DIFFERS: ${difference}`);
  console.log(differences.length === 0 ? 'Everything came out as expected.' : `${differences.length} differences.`);
  return differences.length === 0 ? 0 : 1;
}

/** Harmless drafts in the order of the day: all examples once, those without money again and again. */
function plan(examples: readonly Example[]): { example: Example; draft: Submission }[] {
  const harmless = examples.filter(({ expect }) => expect.tier < 3);
  return Array.from({ length: rounds }, (_, round) =>
    harmless
      .filter(({ draft }) => round === 0 || !(draft.actions ?? []).some(({ amount }) => amount))
      .map((example) => ({ example, draft: { ...example.draft, conversationId: `${example.draft.conversationId}-${round + 1}` } })),
  ).flat();
}

const playRoutine = ({ desk, nameOf }: Pick<Scene, 'desk' | 'nameOf'>, { example, draft }: { example: Example; draft: Submission }): Promise<Happened> =>
  tell(desk, example, draft, async (answer) => {
    must('the released text', answer.release?.text, draft.reply.text);
    await desk.advance(1);
    const told = (await desk.mails(answer.id)).map(({ to }) => nameOf(to));
    must('people who were told', told.length, answer.status === 'notified' ? 1 : 0);
    return answer.status === 'notified' ? `sent, ${told.join()} told` : 'sent at once';
  });

/** Sends one draft, lets it go its way, and prints the line that says what became of it. */
async function tell(desk: Desk, { name, title, expect }: Example, draft: Submission, go: (answer: DraftView) => Promise<string>): Promise<Happened> {
  const time = clockWords(await desk.now());
  const { status, draft: answer } = await desk.send(writtenNow(draft));
  let difference: string | undefined;
  let outcome: string;
  try {
    must('the HTTP status', status, expect.tier < 3 ? 201 : 202);
    must('the status', answer.status, expect.status);
    must('the tier', answer.tier, expect.tier);
    must('the rules', rulesOf(answer), [...expect.rules].sort().join());
    outcome = await go(answer);
  } catch (error) {
    if (!(error instanceof Surprise)) throw error;
    outcome = `not as expected: ${error.message}`;
    difference = `${name} (${answer.reference}): ${error.message}`;
  }
  console.log([time, answer.reference, draft.accountId.padEnd(16), title.padEnd(48), outcome].join('  '));
  return { draft: answer, needsPerson: answer.tier === 3, difference };
}

const clockWords = (instant: string): string =>
  new Date(instant).toLocaleString('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

const rulesOf = ({ reasons }: DraftView): string => [...new Set(reasons.map(({ rule }) => rule))].sort().join();

/** What holds over the whole day: one signed webhook for each end, unbroken audit chains, a healthy share of people. */
async function checkDay(desk: Desk, happened: readonly Happened[]): Promise<string[]> {
  const differences: string[] = [];
  const check = (what: string, run: () => void): void => {
    try {
      run();
    } catch (error) {
      differences.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const webhooks = await desk.webhooks();
  check('webhooks', () => must('unverified ones', webhooks.filter(({ verified }) => !verified).length, 0));
  for (const { draft } of happened) {
    const now = await desk.get(draft.id);
    const told = webhooks.filter(({ raw }) => raw.includes(`"id":"${draft.id}"`));
    const events = await desk.audit(draft.id);
    check(draft.reference, () => {
      must('webhooks of its end', told.filter(({ type }) => type === lastWebhook[now.status]).length, 1);
      const release = told.find(({ type }) => type === 'draft.released');
      must('the id of the release webhook', release?.id, now.release?.releaseId);
      must('its audit chain', events.every(({ prev }, index) => prev === (events[index - 1]?.leaf ?? '')) && events.length > 0, true);
    });
  }
  const share = shareOf(happened);
  check('the human share', () => must('between 5 and 15 %', share >= healthy.from && share <= healthy.to, true));
  return differences;
}

const shareOf = (happened: readonly Happened[]): number => happened.filter(({ needsPerson }) => needsPerson).length / happened.length;

async function summarize(desk: Desk, happened: readonly Happened[]): Promise<string> {
  const ends = await Promise.all(happened.map(async ({ draft, needsPerson }) => ({ needsPerson, status: (await desk.get(draft.id)).status })));
  const count = (status: DraftView['status'], person?: boolean): number =>
    ends.filter((end) => end.status === status && (person === undefined || end.needsPerson === person)).length;
  const held = happened.filter(({ needsPerson }) => needsPerson).length;
  const webhooks = await desk.webhooks();
  return [
    `${happened.length} drafts: ${count('released', false)} sent at once, ${count('notified')} sent with notice, ${held} needed a person.`,
    `Human share: ${(shareOf(happened) * 100).toFixed(1)} % (healthy is 5 to 15 %).`,
    `Of the ${held}: ${count('released', true)} released, ${count('superseded')} superseded, ${count('withdrawn')} withdrawn, ${count('held')} held, ${count('integrity_hold')} integrity_hold.`,
    `${(await desk.allMails()).length} mails and ${webhooks.length} webhooks were sent.`,
  ].join('\n');
}
