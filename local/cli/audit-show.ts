import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { Actor } from '../../functions/domain/audit-entry.ts';
import { actorWords, eventWords, type TrailNames } from '../../functions/page/trail-words.ts';
import { readArguments } from './arguments.ts';
import { openBundle, plain, theOne } from './bundle-files.ts';
import { type Command, Failure } from './command.ts';

export const auditShow: Command = {
  name: 'audit show',
  summary: "tell a bundle's events in words",
  usage: `countersign audit show DIR [--draft ID] [--json]

Tells the events of a bundle in the order of the log, or those of one draft. Whether they are true is for \`countersign audit verify\` to say.

  --draft ID   the events of one draft
  --json       each event as a line of JSON

Exit code 0: told; 1: there are none, or they can't be read; 3: usage.`,
  async run({ args, json, out }) {
    const { values, positionals } = readArguments(args, { draft: { type: 'string' } });
    const folder = theOne('folder', positionals);
    openBundle(folder);
    let told = 0;
    for await (const { index, leaf, event } of entriesOf(folder)) {
      if (values.draft !== undefined && event.draftId !== values.draft) continue;
      told += 1;
      if (json) out(JSON.stringify({ index, event: { ...event, leaf } }));
      else for (const line of linesOf(index, event, values.draft === undefined)) out(plain(line));
    }
    if (told === 0)
      throw new Failure(values.draft === undefined ? 'the bundle holds no event' : `the bundle holds no event of the draft ${plain(values.draft)}`);
    return 0;
  },
};

/** The entries of a bundle, line by line. @throws Failure for a line that is none */
export async function* entriesOf(folder: string): AsyncGenerator<Line> {
  const file = join(folder, 'entries.jsonl');
  if (!existsSync(file)) return;
  let place = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    place += 1;
    const { data } = Line.safeParse(jsonOf(line));
    if (!data) throw new Failure(`${file}:${place}: it can't be read`);
    yield data;
  }
}

/** As much of a line as is told; kinds of a newer version are told too. */
const Line = z.object({
  index: z.int().min(0),
  leaf: z.string(),
  event: z.looseObject({
    eventId: z.string(),
    draftId: z.string().nullable(),
    subject: z.string().optional(),
    seq: z.int(),
    type: z.string(),
    at: z.string(),
    actor: Actor,
    revision: z.int().optional(),
    requestHash: z.string().optional(),
    policySha256: z.string().optional(),
    to: z.string().optional(),
    data: z.record(z.string(), z.unknown()).optional(),
  }),
});
type Line = z.infer<typeof Line>;

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Ids stand for themselves: a bundle holds no names. */
const names: TrailNames = { timeZone: 'UTC', nameOf: (personId) => personId, keyNameOf: (keyId) => keyId, roleOf: () => undefined };

function linesOf(index: number, event: Line['event'], withChain: boolean): string[] {
  const { what, facts } = eventWords(event, names);
  const chain = withChain ? `  ${event.draftId ?? event.subject}` : '';
  return [
    `${event.at}  entry ${index}${chain}  event ${event.seq}`,
    `  ${what}`,
    `  by ${actorWords(event.actor, names)}`,
    ...facts.map(({ term, text }) => `    ${term}: ${text}`),
  ];
}
