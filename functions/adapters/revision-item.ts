import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { Revision } from '../domain/approval/draft-state.ts';
import { readItem } from './item-reader.ts';
import { packingWords } from './packing-words.ts';
import type { Item } from './ports.ts';

/**
 * What nearly every revision says, for the packing to refer to: a thousand characters and their answer take 1.8 KB with it and 2.8 without.
 *
 * Never change a letter of it: what is kept could not be read any more. Another one needs an attribute of another name.
 */
const dictionary = Buffer.from(
  [
    packingWords,
    '"rule":"low-confidence","tier":3,"text":"confidence 0.8 is below 0.85","value":"","limit":"","quote":"","by":"","score":0.',
    '"label":"NEGATIVE","label":"POSITIVE","label":"MIXED","label":"UNKNOWN","source":"none","mode":"sync","risk":"high","urgency":"urgent",',
    '"currency":"USD","minor":0,"amount":{"currency":"EUR","minor":},"type":"refund","type":"credit","type":"none"',
    '{"revision":1,"account":{"name":"","segment":"standard","regulated":[],"privilegedRoles":[],"activeEscalation":false,"frozen":false,',
    '"managerId":"per_","id":"acc_"},"assessment":{"assessorVersion":"2","tier":1,"risk":"low","category":"order_status",',
    '"topics":["order_status"],"urgency":"standard","mode":"async","reasons":[],"waived":[],"whyNotSent":null,"whyNotSent":"it would have been sent with a confidence of at least 0.85",',
    '"sentiment":{"label":"NEUTRAL","score":0.9,"source":"comprehend"},"privileged":false,',
    '"signals":{"confidence":0.9,"category":"order_status","account":"acc_","authorKnown":true,"sentiment":"NEUTRAL","negativity":0,"reviewRequested":false,"at":17',
    ',"segment":"standard","accountKnown":true,"frozen":false,"privileged":false,"regulated":false,"activeEscalation":false,"contractCurrency":"","contractMinor":0,',
    '"actions":[],"withoutAmount":[],"withoutRecords":[],"touches":[],"records":{},"mostRecords":0,"mostRecipients":0,"currencies":[],"moved":{},"sums":{},',
    '"movers":{},"refunds":{},"topics":["order_status"],"cues":[],"frustrated":false,"heat":0,"growth":0,"escalationRisk":0.25,"keywords":[],"patterns":[],',
    '"patternsUntried":false,"tooLong":false,"languageUnread":false,"undeclared":false,"contradicts":false,"privateData":false,"personalData":"off"}},',
    '"routeId":"default","stages":[{"assurance":"link","blind":false,"seats":[{"role":"manager","count":1}]}],"policy":{"version":1,"sha256":"',
    '"},"channel":"","releaseTarget":"https://","authors":[{"id":"ai:","type":"ai","name":""}],"editedBy":null,"why":"received","createdAt":"2026-',
    'T00:00:00.000Z","contentSha256":"","requestHash":""}\n',
    '{"accountId":"acc_","actions":[{"amount":{"currency":"","minor":},"type":"refund"}],"author":{"id":"ai:","name":"","type":"ai"},"confidence":0.9,',
    '"conversationId":"","customerMessage":{"at":"2026-01-01T00:00:00.000Z","from":{"email":""},"id":"","text":""},"intent":"order_status","reply":{"subject":"Re: ","text":"","to":""}}',
  ].join(''),
);
/** Of what can be packed at all: texts above 4 KB are kept elsewhere, and a request has 256 KiB. */
const mostBytes = 4 * 1024 * 1024;
/** What zlib sets aside at a time for its answer. The last of it lives on until all of the heap is collected: a revision takes some 2 KB packed and 5 KB unpacked. */
const chunkSize = 2048;

/**
 * The attributes of a revision, all but its number packed into one text where that is shorter: DynamoDB writes by the KB, twice in a transaction.
 *
 * Its submission stands behind the rest by itself: canonical JSON has no line break, so that the first one ends the rest.
 */
export function revisionItem(revision: Revision): Record<string, unknown> {
  const { revision: number, content, ...rest } = revision;
  const whole = content === null ? JSON.stringify(rest) : `${JSON.stringify(rest)}\n${content}`;
  const packed = deflateRawSync(whole, { dictionary, level: 9, chunkSize }).toString('base64');
  return packed.length < Buffer.byteLength(whole) ? { revision: number, packed } : { ...revision };
}

/** The item of a revision with all that was packed. What stands in it goes before what is packed. */
export function wholeRevision({ packed, ...item }: Item): Item {
  return { ...(typeof packed === 'string' && unpacked(packed)), ...item };
}

/** @throws ZodError, also for what can't be unpacked */
export const readRevision = (item: Item): Revision => readItem(Revision, wholeRevision(item));

/**
 * The same for whoever ends a draft, shows it or erases its texts: signals that can't be read are left out, as they are of revisions from before
 * there were any. None of them goes by signals, and an erasure takes them away.
 *
 * @throws ZodError where anything else can't be read
 */
export function readRevisionButSignals(item: Item): Revision {
  try {
    return readRevision(item);
  } catch (error) {
    const { assessment, ...whole } = wholeRevision(item);
    if (!(error instanceof z.ZodError) || typeof assessment !== 'object' || assessment === null) throw error;
    return readRevision({ ...whole, pk: item.pk, sk: item.sk, assessment: { ...assessment, signals: undefined } });
  }
}

function unpacked(packed: string): object {
  try {
    const whole = inflateRawSync(Buffer.from(packed, 'base64'), { dictionary, maxOutputLength: mostBytes, chunkSize }).toString();
    const end = whole.indexOf('\n');
    return end < 0 ? { ...JSON.parse(whole), content: null } : { ...JSON.parse(whole.slice(0, end)), content: whole.slice(end + 1) };
  } catch {
    return {}; // the schema says what is missing
  }
}
