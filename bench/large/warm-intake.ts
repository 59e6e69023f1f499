import type { Submission } from '../../functions/domain/policy/draft.ts';
import { aDraft } from '../../local/cost/tenant.ts';
import { drawsOf } from '../../local/traffic/draws.ts';
import { createDesk } from './desk.ts';

const bodyBytes = 10_000;

/** Intake with a body of 10 KB: a harmless reply, and the conversation before it. */
export async function createIntakeBench(): Promise<{ readonly body: string; readonly next: () => Promise<void> }> {
  const desk = await createDesk();
  const draws = drawsOf('intake-cpu');
  const withConversation = (number: number): Submission => {
    const draft = aDraft(number, false, desk.clock.now(), draws);
    const { text } = aDraft(number, false, desk.clock.now(), draws).reply;
    const turns = Math.round((bodyBytes - JSON.stringify(draft).length) / (text.length + 70));
    const conversation = Array.from({ length: turns }, (_, i) => ({ from: i % 2 === 0 ? 'agent' : 'Dana', text, at: desk.clock.now().toISOString() }));
    return { ...draft, conversation };
  };
  const prepared = Array.from({ length: 64 }, (_, number) => withConversation(number));
  let sent = 0;
  const next = async (): Promise<void> => {
    const draft = prepared[sent % prepared.length] as Submission;
    sent += 1;
    const status = await desk.post({ ...draft, conversationId: `conversation-${sent}`, customerMessage: { ...draft.customerMessage, id: `message-${sent}` } });
    if (status !== 'released') throw new Error(`a harmless reply is ${status}`);
  };
  await next();
  return { body: JSON.stringify(prepared[0]), next };
}
