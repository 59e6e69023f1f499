import { createHash, hash } from 'node:crypto';
import { isCanonical } from '../canonical-bytes.ts';
import { sha256 } from '../hash.ts';
import { csvHeader, csvRow } from './audit-export.ts';
import {
  BundleHeader,
  entryPlace,
  type HashLine,
  heartbeatMilliseconds,
  instantForm,
  isHexOf,
  isHexText,
  mergeDelayMilliseconds,
  needsPolicy,
  type Pin,
  readHashLine,
  Trust,
} from './bundle.ts';
import { ChainTable } from './chain-table.ts';
import { type LogKey, openNote } from './checkpoint.ts';
import { type Hash, hashBytes } from './merkle-tree.ts';
import { PolicyFacts, Replay, type ReplayCounts, type RuleFault } from './replay.ts';
import { type HashText, hashTextOf, hashTextOfHex, hexOf, startOf, TreeFold } from './tree-fold.ts';

/**
 * What a finding means, by its kind. `tampered`: something is not what was logged and signed, or not what it claims to be. `rule`: all that is
 * there was logged so, and it breaks a rule of approval. `incomplete`: something is missing, late or not proven, and nothing is shown to be wrong.
 */
export const findingLevels = {
  unreadable: 'tampered',
  altered: 'tampered',
  missing: 'tampered',
  misplaced: 'tampered',
  unlinked: 'tampered',
  foreign: 'tampered',
  header: 'tampered',
  root: 'tampered',
  inconsistent: 'tampered',
  checkpoint: 'tampered',
  'key-period': 'tampered',
  rollback: 'tampered',
  pin: 'tampered',
  policy: 'tampered',
  'not-canonical': 'tampered',
  stopped: 'tampered',
  csv: 'tampered',
  rule: 'rule',
  'missing-file': 'incomplete',
  'root-missing': 'incomplete',
  cut: 'incomplete',
  unproven: 'incomplete',
  uncovered: 'incomplete',
  late: 'incomplete',
  silent: 'incomplete',
  'policy-missing': 'incomplete',
} as const;
export type FindingKind = keyof typeof findingLevels;
export type FindingLevel = (typeof findingLevels)[FindingKind];

export interface Finding {
  readonly kind: FindingKind;
  readonly level: FindingLevel;
  /** Of the entry that it is about; null for what is about no single one. */
  readonly index: number | null;
  /** `D#<draft>` or `S#<subject>`. */
  readonly chain: string | null;
  readonly seq: number | null;
  readonly words: string;
}

/** A time in which the log stood still, as it says itself. */
export interface StoodStill {
  readonly from: string;
  readonly to: string;
  /** Events that came into the log later than they should. */
  readonly count: number;
}

/** The first word that fits, from the worst on. */
export type Verdict = 'tampered' | 'rule-broken' | 'incomplete' | 'sound';

/** A bundle's files but `entries.jsonl`, as text; undefined for one that is not there. */
export interface BundleTexts {
  readonly header: string | undefined;
  readonly trust: string | undefined;
  readonly hashes: string | undefined;
  /** By the name of the file. */
  readonly checkpoints: ReadonlyMap<string, string>;
  /** The last signed root of each day, by the day. */
  readonly roots: ReadonlyMap<string, string>;
  readonly policies: ReadonlyMap<string, string>;
}

export interface BundleOptions {
  /** The keys that are trusted; without them the bundle's own are. */
  readonly trust?: Trust | undefined;
  readonly pin?: Pin | undefined;
  /**
   * `bytes`: the bytes of the entries, tree and checkpoints alone. `events`: chains, times, policies and rules as well.
   *
   * @default events
   */
  readonly depth?: 'bytes' | 'events';
  /** Moreover that each entry is written as canonical JSON says. @default false */
  readonly strict?: boolean;
  /** SHA-256 of `events.csv`, where the bundle has one: it must be the table of these events. */
  readonly csvSha256?: string | undefined;
}

export interface Report {
  readonly verdict: Verdict;
  /** Of the bundle, where it could be read. */
  readonly header: BundleHeader | undefined;
  readonly entries: number;
  readonly chains: number;
  /** Chains whose beginning lies before the range: nothing is said of it. */
  readonly begunBefore: number;
  /** Checkpoints whose root was worked out anew and whose signature holds. */
  readonly checkpoints: number;
  readonly replay: ReplayCounts;
  /** What would be late or silent else is explained by it, and no finding. */
  readonly stoodStill: readonly StoodStill[];
  /** `none` was given; `proven`: what it names is the beginning of this log. */
  readonly pin: 'none' | 'proven' | 'unproven';
  readonly trust: 'given' | 'bundle';
  /** The first ones; `counts` has how many there are of each kind. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Partial<Record<FindingKind, number>>>;
  /** The pin as it moves forward where all was sound; undefined otherwise. */
  readonly newPin: Pin | undefined;
}

const mostFindings = 100;
/** So many findings wait for an explanation, and so many times of standing still are kept. */
const mostWaiting = 1000;
const lineFeed = 10;
const hexDigits = 64;
const longestLine = 66_000; // an entry has at most 65,535 bytes
const silentMilliseconds = heartbeatMilliseconds + mergeDelayMilliseconds;
const spki = Buffer.from('302a300506032b6570032100', 'hex');

interface SignedRoot {
  readonly size: number;
  readonly root: HashText;
  readonly key: Trust['keys'][number];
  /** Where it is the last one of a day. */
  readonly day?: string;
}

/** Where a finding is. */
interface Place {
  readonly index?: number;
  readonly chain?: string | undefined;
  readonly seq?: unknown;
}

/** What is known of an event before it is read. */
interface EventLine {
  readonly index: number;
  /** The hash that it was logged with. */
  readonly leaf: HashText;
  /** It has that hash. */
  readonly isSound: boolean;
  /** It is written as canonical JSON says, or nobody asked. */
  readonly isWrittenSo: boolean;
}

/** The chain of the log's own events. */
const logChain = 'S#log';
const notCanonical = 'it is not written as canonical JSON';

/** An event as far as it is read here. */
type Read = Readonly<Record<string, unknown>>;

/**
 * Verifies a bundle while its entries are read, line by line: what is kept of them are the right edge of the tree, where each chain stands, and
 * the drafts that are under way.
 *
 * The entries and the hashes beside them, taken from left to right, give the root of each tree that ends between two of them: the newest one
 * that was signed, the earlier ones, and the one of the pin. All come from the same pieces, so that each is the beginning of the next.
 */
export class BundleCheck {
  readonly #options: BundleOptions;
  readonly #findings: Finding[] = [];
  readonly #counts: Partial<Record<FindingKind, number>> = {};
  readonly #header: BundleHeader | undefined;
  readonly #hashes: HashLine[] = [];
  readonly #policies = new Map<string, PolicyFacts | undefined>();
  readonly #named = new Set<string>();
  readonly #roots: SignedRoot[] = [];
  readonly #marks: readonly number[];
  readonly #fold = new TreeFold();
  /** The hash of the newest entry. */
  readonly #leaf = Buffer.alloc(hashBytes);
  readonly #table = new ChainTable();
  readonly #csv = createHash('sha256').update(csvHeader);
  readonly #replay: Replay;
  #rest: Buffer = Buffer.alloc(0);
  #lines = 0;
  #nextHash = 0;
  #nextMark = 0;
  /** The tree can't be put together any more. */
  #torn = false;
  #cut = false;
  /** Hashes are missing at the end of their file, or all of them. */
  #hashesCut = false;
  #begunBefore = 0;
  #provenRoots = 0;
  #pinProven = false;
  /** Signed roots that were passed, with the newest instant before them; the next event tells until when they may have been signed. */
  #passed: { readonly root: SignedRoot; readonly after: number }[] = [];
  #newest = Number.NEGATIVE_INFINITY;
  #firstAt = Number.NaN;
  #lastBeat = Number.NaN;
  /** Chains of which the log has said that they can't go on; those that went on after all are gone from it. */
  readonly #stopped = new Map<string, { readonly index: number; readonly seq: number; readonly fault: string }>();
  readonly #stoodStill: StoodStill[] = [];
  /** Times of heartbeats, each later than the one before; one out of its order shows nothing. */
  readonly #beats: number[] = [];
  /** Days on which the log gave a heartbeat, by their number since 1970: each has a signed root. */
  readonly #days = new Set<number>();
  /** What is late or silent, unless the log says further on that it stood still then. */
  readonly #unexplained: { readonly time: number; readonly kind: 'late' | 'silent'; readonly words: string; readonly at: Place }[] = [];

  constructor(texts: BundleTexts, options: BundleOptions = {}) {
    this.#options = options;
    this.#replay = new Replay((sha) => this.#policies.get(sha));
    this.#header = this.#readHeader(texts.header);
    const { pin } = options;
    if (this.#header) {
      this.#readPolicies(texts.policies);
      this.#readHashes(texts.hashes);
      this.#readCheckpoints(texts, options.trust ?? this.#readTrust(texts.trust));
      this.#comparePin(this.#header, pin);
    }
    this.#marks = [...new Set([...this.#roots.map(({ size }) => size), ...(pin ? [pin.size] : [])])].sort((a, b) => a - b);
    this.#atMarks();
  }

  #find(kind: FindingKind, words: string, at: Place = {}): void {
    this.#counts[kind] = (this.#counts[kind] ?? 0) + 1;
    const { index = null, chain = null, seq } = at;
    if (this.#findings.length < mostFindings)
      this.#findings.push({ kind, level: findingLevels[kind], index, chain, seq: typeof seq === 'number' ? seq : null, words });
  }

  #readHeader(text: string | undefined): BundleHeader | undefined {
    if (text === undefined) this.#find('missing-file', 'bundle.json is not there');
    const read = text === undefined ? undefined : BundleHeader.safeParse(parsed(text));
    if (read && !read.success) this.#find('unreadable', 'bundle.json has not the form that it should have');
    return read?.data;
  }

  #readTrust(text: string | undefined): Trust | undefined {
    if (text === undefined) this.#find('missing-file', 'trust.json is not there, and none was given');
    const read = text === undefined ? undefined : Trust.safeParse(parsed(text));
    if (read && !read.success) this.#find('unreadable', 'trust.json has not the form that it should have');
    return read?.data;
  }

  #readPolicies(policies: BundleTexts['policies']): void {
    for (const [name, text] of policies) {
      const sha = name.replace(/\.json$/, '');
      if (sha256(text) !== sha) this.#find('policy', `policies/${name} does not have the hash of its name`);
      this.#policies.set(sha, PolicyFacts.safeParse(parsed(text)).data);
    }
  }

  #readHashes(text: string | undefined): void {
    if (text === undefined) {
      this.#find('missing-file', 'hashes.jsonl is not there');
      this.#hashesCut = true;
      return;
    }
    const lines = text.split('\n');
    this.#hashesCut = lines.pop() !== '';
    for (const line of lines) {
      const read = readHashLine(line);
      if (!read) {
        this.#find('unreadable', 'hashes.jsonl holds a line that is none');
        return;
      }
      this.#hashes.push(read);
    }
  }

  #readCheckpoints({ checkpoints: notes, roots }: BundleTexts, trust: Trust | undefined): void {
    const header = this.#header as BundleHeader;
    if (!trust) return;
    if (trust.tenantId !== header.tenantId || trust.origin !== header.origin) {
      this.#find('foreign', 'the keys are those of another log');
      return;
    }
    if (!trust.keys.every(({ publicKey }) => isEd25519(publicKey))) {
      this.#find('unreadable', 'trust.json holds a key that is none');
      return;
    }
    if (notes.size === 0) {
      this.#find('missing-file', 'there is no checkpoint');
      return;
    }
    for (const [name, note] of notes) {
      const root = openSigned(note, trust.keys);
      if (typeof root === 'string') this.#find('checkpoint', `checkpoints/${name}: ${root}`);
      else if (root.origin !== header.origin || String(root.size) !== name)
        this.#find('checkpoint', `checkpoints/${name} is of another log, or of another size`);
      else this.#roots.push(root);
    }
    let before = 0;
    for (const [day, note] of [...roots].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const root = openSigned(note, trust.keys);
      if (typeof root === 'string') this.#find('checkpoint', `roots/${day}: ${root}`);
      else if (root.origin !== header.origin || !isDay(day) || root.size < before)
        this.#find('checkpoint', `roots/${day} is of another log, of no day, or of a smaller tree than the day before it`);
      else {
        this.#roots.push({ ...root, day });
        before = root.size;
      }
    }
    this.#roots.sort((a, b) => a.size - b.size);
    const largest = this.#roots.at(-1)?.size;
    if (largest !== undefined && largest !== header.size)
      this.#find('header', `bundle.json speaks of ${header.size} entries, the newest checkpoint of ${largest}`);
  }

  #comparePin({ origin, size }: BundleHeader, pin: Pin | undefined): void {
    if (!pin) return;
    if (pin.origin !== origin) this.#find('pin', `the pin is of another log: ${pin.origin}`);
    else if (pin.size > size) this.#find('rollback', `the log had ${pin.size} entries when it was last seen, and this is one of ${size}`);
  }

  /** Some bytes of `entries.jsonl`, in order. They may be changed and changed back meanwhile. */
  feed(chunk: Buffer): void {
    if (!this.#header) return; // there is nothing to measure them by
    let start = 0;
    if (this.#rest.length > 0) {
      start = chunk.indexOf(lineFeed) + 1;
      this.#rest = Buffer.concat([this.#rest, start === 0 ? chunk : chunk.subarray(0, start)]);
      if (start > 0) this.#line(this.#rest, 0, this.#rest.length - 1);
      else {
        this.#limitRest();
        return;
      }
    }
    for (let end = chunk.indexOf(lineFeed, start); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      this.#line(chunk, start, end);
      start = end + 1;
    }
    this.#rest = Buffer.from(chunk.subarray(start));
    this.#limitRest();
  }

  #limitRest(): void {
    if (this.#rest.length <= longestLine) return;
    this.#find('unreadable', 'a line is longer than any entry', { index: this.#fold.size });
    this.#rest = Buffer.alloc(0);
    this.#torn = true;
  }

  #line(bytes: Buffer, start: number, end: number): void {
    this.#lines += 1;
    const place = entryPlace(bytes, start, end);
    if (!place) {
      this.#torn = true;
      this.#find('unreadable', `line ${this.#lines} of entries.jsonl is none`);
      return;
    }
    const { index, leafAt, entryAt } = place;
    const before = bytes[entryAt - 1] as number;
    bytes[entryAt - 1] = 0;
    const leaf = hash('sha256', new Uint8Array(bytes.buffer, bytes.byteOffset + entryAt - 1, end - entryAt), 'binary'); // quicker than `subarray`
    bytes[entryAt - 1] = before;
    this.#leaf.write(leaf, 0, hashBytes, 'latin1'); // bytes are compared in a third of the time of a text
    const isSound = isHexOf(bytes, leafAt, this.#leaf);
    if (!isSound) this.#find('altered', 'what it says does not have the hash that it was logged with', { index });
    const isWrittenSo = !this.#options.strict || isCanonical(bytes, entryAt, end - 1);
    if (this.#options.depth !== 'bytes') {
      const logged = isSound ? leaf : hashTextOfHex(bytes.toString('latin1', leafAt, leafAt + hexDigits));
      this.#event(bytes.toString('utf8', entryAt, end - 1), { index, leaf: logged, isSound, isWrittenSo });
    } else if (!isWrittenSo) this.#find('not-canonical', notCanonical, { index });
    this.#put(index, this.#leaf);
  }

  /** Puts a leaf into the tree, behind the hashes that stand before it. */
  #put(index: number, leaf: Hash): void {
    const { draftId, first } = this.#header as BundleHeader;
    const expected = draftId === null ? first + this.#lines - 1 : this.#lines === 1 ? first : index;
    if (index !== expected)
      this.#find(index > expected ? 'missing' : 'misplaced', index > expected ? `entry ${expected} is not there` : `it stands where entry ${expected} should`, {
        index: Math.min(index, expected),
      });
    if (this.#torn) return;
    if (this.#fold.size !== index) this.#takeHashes(index);
    if (this.#fold.size !== index) {
      this.#torn = true;
      if (this.#hashesCut && this.#nextHash === this.#hashes.length) return;
      const at = Math.min(this.#fold.size, index);
      this.#find(this.#fold.size < index ? 'missing' : 'misplaced', `neither entry nor hash stands at ${at}`, { index: at });
      return;
    }
    this.#fold.addLeaf(leaf);
    this.#atMarks();
  }

  /** Takes hashes as long as they go on where the tree ends, up to a place. */
  #takeHashes(upTo: number): void {
    for (let next = this.#hashes[this.#nextHash]; next && this.#fold.size < upTo; next = this.#hashes[this.#nextHash]) {
      if (startOf(next) !== this.#fold.size || !this.#fold.addNode(next.level, hashTextOfHex(next.hash))) return;
      this.#nextHash += 1;
      this.#atMarks();
    }
  }

  /** Compares the root with what was signed, or seen, of a tree of this size. */
  #atMarks(): void {
    for (let mark = this.#marks[this.#nextMark]; mark !== undefined && mark <= this.#fold.size; mark = this.#marks[this.#nextMark]) {
      this.#nextMark += 1;
      if (mark === this.#fold.size) this.#compare(mark, this.#fold.root());
      else this.#find('unproven', `that the log began with the tree of ${mark} entries can't be shown from this bundle`);
    }
  }

  #compare(size: number, root: HashText): void {
    const { pin } = this.#options;
    for (const signed of this.#roots)
      if (signed.size === size) {
        if (signed.root === root) this.#provenRoots += 1;
        else if (signed === this.#roots.at(-1)) this.#find('root', `the entries do not give the root that was signed for ${size}`, { index: size });
        else this.#find('inconsistent', `the log did not begin with the tree of ${size} entries that was signed`, { index: size });
        this.#passed.push({ root: signed, after: this.#newest });
      }
    if (pin?.size !== size) return;
    if (hexOf(root) === pin.root) this.#pinProven = true;
    else this.#find('pin', `the log did not begin with the tree of ${size} entries that was seen ${pin.at}`, { index: size });
  }

  /** A root that was signed after an instant, and not long after another one, by a key that might do so then. */
  #keysUntil(before: number): void {
    for (const { root, after } of this.#passed) {
      const { from, until } = root.key;
      if (Date.parse(from) > before || (until !== null && after > Date.parse(until)))
        this.#find('key-period', `the root of ${root.size} entries was signed by a key out of its time`, { index: root.size });
      if (root.day !== undefined && this.#header?.draftId === null && after >= endOf(root.day) + mergeDelayMilliseconds)
        this.#find('checkpoint', `roots/${root.day} covers an event of a later day`, { index: root.size });
    }
    this.#passed = [];
  }

  #event(text: string, { index, leaf, isSound, isWrittenSo }: EventLine): void {
    const event = parsed(text);
    const of = isRecord(event) ? chainOf(event) : undefined;
    const at = isRecord(event) ? instantOf(event.at) : Number.NaN;
    if (!isRecord(event) || of === undefined || Number.isNaN(at)) {
      if (isSound) this.#find('unreadable', 'it has not the form of an event', { index });
      return;
    }
    if (!isWrittenSo) this.#find('not-canonical', notCanonical, { index, chain: of, seq: event.seq });
    if (this.#options.csvSha256 !== undefined) this.#csv.update(csvRow({ ...event, leaf: hexOf(leaf) }));
    this.#chain(event, of, index, leaf);
    this.#time(event, of, at, index);
  }

  #chain(event: Read, chain: string, index: number, leaf: HashText): void {
    const header = this.#header as BundleHeader;
    const at = { index, chain, seq: event.seq };
    if (event.tenantId !== header.tenantId || (header.draftId !== null && event.draftId !== header.draftId))
      this.#find('foreign', 'it belongs to another tenant or draft', at);
    const known = this.#table.slotOf(chain);
    const slot = known < 0 ? this.#table.add(chain) : known;
    const end = known < 0 ? undefined : this.#table.endOf(known);
    const seq = typeof event.seq === 'number' ? event.seq : Number.NaN;
    if (end) {
      if (seq !== end.seq + 1 || !isHexText(event.prev, end.leaf)) this.#find('unlinked', `it does not follow event ${end.seq} of its chain`, at);
    } else if (seq === 0 ? event.prev !== '' : header.first === 0 || header.draftId !== null || !(seq > 0))
      this.#find('unlinked', 'the beginning of its chain is not there', at);
    else if (seq > 0) this.#begunBefore += 1;
    this.#table.move(slot, seq, leaf);
    if (this.#stopped.size > 0 && seq >= (this.#stopped.get(chain)?.seq ?? Number.POSITIVE_INFINITY)) this.#stopped.delete(chain);
    const { policySha256 } = event;
    if (typeof policySha256 === 'string' && needsPolicy(chain) && !this.#policies.has(policySha256) && !this.#named.has(policySha256)) {
      this.#named.add(policySha256);
      this.#find('policy-missing', `the policy snapshot ${policySha256} is not there`, at);
    }
    if (typeof event.draftId === 'string') for (const { rule, words } of this.#replay.add(slot, event)) this.#find('rule', `${ruleWords[rule]}: ${words}`, at);
  }

  #time({ type, seq, data }: Read, chain: string, at: number, index: number): void {
    this.#keysUntil(at + mergeDelayMilliseconds);
    if (Number.isNaN(this.#firstAt)) {
      this.#firstAt = at;
      this.#lastBeat = at;
    }
    if (at < this.#newest - mergeDelayMilliseconds)
      this.#explainLater('late', 'it came into the log more than ten minutes after its time: the log was behind, or it is back-dated', at, {
        index,
        chain,
        seq,
      });
    this.#newest = Math.max(this.#newest, at);
    if (chain === logChain && isRecord(data)) this.#ofItself(type, data, at, index);
    if (this.#header?.draftId !== null) return;
    if (this.#newest - this.#lastBeat > silentMilliseconds) {
      this.#explainLater('silent', 'the log gave no heartbeat for more than an hour before it', this.#newest, { index, chain, seq });
      this.#lastBeat = this.#newest;
    }
    if (type !== 'log.heartbeat' || chain !== logChain) return;
    if (at > (this.#beats.at(-1) ?? Number.NEGATIVE_INFINITY)) this.#beats.push(at);
    this.#lastBeat = Math.max(this.#lastBeat, at);
    const day = Math.floor(at / dayMilliseconds);
    if (day === Math.floor((at + mergeDelayMilliseconds) / dayMilliseconds)) this.#days.add(day); // a root that covers it was signed on that day
  }

  /** What the log says of itself. */
  #ofItself(type: unknown, { chain, event: seq, fault, from, to, count }: Read, at: number, index: number): void {
    if (type === 'log.fault' && typeof chain === 'string' && isCount(seq)) this.#stopped.set(chain, { index, seq, fault: String(fault) });
    if (type === 'log.behind' && this.#stoodStill.length < mostWaiting && this.#isStandstill(instantOf(from), instantOf(to), at))
      this.#stoodStill.push({ from: String(from), to: String(to), count: typeof count === 'number' ? count : 0 });
  }

  /**
   * Whether a standstill can have been so: it is told when it ends, in time, and the log gave no heartbeat within it. Another one was written by
   * somebody who would have back-dated events explained.
   */
  #isStandstill(from: number, to: number, told: number): boolean {
    if (!(from <= to && Math.abs(told - to) <= mergeDelayMilliseconds && told >= this.#newest - mergeDelayMilliseconds)) return false;
    let [low, high] = [0, this.#beats.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#beats[middle] as number) > from + mergeDelayMilliseconds) high = middle;
      else low = middle + 1;
    }
    return (this.#beats[low] ?? Number.POSITIVE_INFINITY) >= to - mergeDelayMilliseconds;
  }

  #stoodStillAt(time: number): boolean {
    return this.#stoodStill.some(({ from, to }) => Date.parse(from) <= time && time <= Date.parse(to));
  }

  #explainLater(kind: 'late' | 'silent', words: string, time: number, at: Place): void {
    if (this.#unexplained.length < mostWaiting) this.#unexplained.push({ time, kind, words, at });
    else this.#find(kind, words, at);
  }

  /** All entries were fed. */
  end(): Report {
    const header = this.#header;
    if (header) this.#finish(header);
    const verdict = this.#verdict();
    const newest = this.#roots.at(-1);
    const newPin =
      verdict === 'sound' && header && newest ? { origin: header.origin, size: newest.size, root: hexOf(newest.root), at: header.made } : undefined;
    return {
      verdict,
      header,
      entries: this.#lines,
      chains: this.#table.size,
      begunBefore: this.#begunBefore,
      checkpoints: this.#provenRoots,
      replay: this.#replay.counts,
      stoodStill: this.#stoodStill,
      pin: this.#options.pin ? (this.#pinProven ? 'proven' : 'unproven') : 'none',
      trust: this.#options.trust ? 'given' : 'bundle',
      findings: this.#findings,
      counts: this.#counts,
      newPin,
    };
  }

  #finish(header: BundleHeader): void {
    for (const { time, kind, words, at } of this.#unexplained) if (!this.#stoodStillAt(time)) this.#find(kind, words, at);
    for (const [chain, { index, seq, fault }] of this.#stopped)
      this.#find('stopped', `the log could not take it, nor what follows it: ${fault} before it was logged`, { index, chain, seq });
    this.#cut ||= this.#hashesCut || this.#rest.length > 0 || this.#lines < header.events;
    if (!this.#torn) this.#takeHashes(Number.POSITIVE_INFINITY);
    this.#keysUntil(Date.parse(header.made));
    const isWhole = !this.#torn && this.#nextHash === this.#hashes.length && this.#fold.size === header.size;
    if (this.#cut) this.#find('cut', `the bundle ends too early: ${this.#lines} of ${header.events} entries are there, and nothing is proven of them`);
    else if (!isWhole && !this.#torn) this.#find('missing', `neither entry nor hash stands at ${this.#fold.size}`, { index: this.#fold.size });
    if (
      !this.#cut &&
      (header.events !== this.#lines || header.count !== this.#lines || (this.#options.depth !== 'bytes' && header.chains !== this.#table.size))
    )
      this.#find('header', `bundle.json speaks of ${header.events} entries and ${header.chains} chains; there are ${this.#lines} and ${this.#table.size}`);
    this.#marks.slice(this.#nextMark).forEach((mark) => {
      if (mark <= header.size) this.#find('unproven', `the tree of ${mark} entries was not reached`);
    });
    const { csvSha256, depth } = this.#options;
    if (csvSha256 !== undefined && depth !== 'bytes' && csvSha256 !== this.#csv.digest('hex')) this.#find('csv', 'events.csv is not the table of these events');
    if (header.draftId === null && depth !== 'bytes') this.#reach(header);
  }

  /** Whether the range reaches as far as it says: nothing of its time can lie before its first entry, or come after its last one. */
  #reach({ from, to, made, first, size }: BundleHeader): void {
    if (from === null && first > 0) this.#find('uncovered', `it is to begin with the log, and begins with entry ${first}`);
    if (to === null && first + this.#lines < size)
      this.#find('uncovered', `it is to end with the log, and lacks what comes after entry ${first + this.#lines - 1}`);
    if (from !== null && first > 0 && !(this.#firstAt <= Date.parse(from) - mergeDelayMilliseconds))
      this.#find('uncovered', `events since ${from} may lie before its first entry`);
    if (to !== null && !(this.#newest >= Date.parse(to) + mergeDelayMilliseconds))
      this.#find('uncovered', `events up to ${to} may still come: the log had not gone on for ten minutes`);
    const rooted = new Set(this.#roots.map(({ day }) => day));
    for (const number of [...this.#days].sort((a, b) => a - b)) {
      const day = new Date(number * dayMilliseconds).toISOString().slice(0, 'yyyy-mm-dd'.length);
      // The newest day may not have been over yet; of one at whose end the log stood still there may be none.
      if (endOf(day) <= this.#newest && !rooted.has(day) && !this.#stoodStillAt(endOf(day)))
        this.#find('root-missing', `the signed root of ${day} is not there`);
    }
    const end = Math.min(Date.parse(made), to === null ? Number.POSITIVE_INFINITY : Date.parse(to));
    if (end - this.#lastBeat > silentMilliseconds) this.#find('silent', 'the log gave no heartbeat for more than an hour before the end');
  }

  #verdict(): Verdict {
    const levels = new Set(Object.keys(this.#counts).map((kind) => findingLevels[kind as FindingKind]));
    if (levels.has('tampered')) return 'tampered';
    if (levels.has('rule')) return 'rule-broken';
    return levels.has('incomplete') ? 'incomplete' : 'sound';
  }
}

const ruleWords: Readonly<Record<RuleFault['rule'], string>> = {
  state: 'this does not follow',
  hash: 'not the text that was decided on',
  unapproved: 'not approved as it must be',
  author: 'approved by its author',
  twice: 'one person in two seats',
  'not-asked': 'decided by somebody who was not asked',
  assurance: 'decided with too little assurance',
  escrow: 'escrow not kept',
  holding: 'holding reply out of turn',
};

/** The finding that is told first: of the worst there are the one at the earliest entry. */
export function firstFinding({ findings, verdict }: Pick<Report, 'findings' | 'verdict'>): Finding | undefined {
  const worst = findings.filter(({ level }) => (verdict === 'rule-broken' ? level === 'rule' : level === verdict));
  return worst.toSorted((a, b) => (a.index ?? Number.POSITIVE_INFINITY) - (b.index ?? Number.POSITIVE_INFINITY) || 0)[0];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isRecord = (value: unknown): value is Read => typeof value === 'object' && value !== null && !Array.isArray(value);

function chainOf({ draftId, subject }: Read): string | undefined {
  if (typeof draftId === 'string') return `D#${draftId}`;
  return typeof subject === 'string' ? `S#${subject}` : undefined;
}

const instantOf = (value: unknown): number => (typeof value === 'string' && instantForm.test(value) ? Date.parse(value) : Number.NaN);

const dayMilliseconds = 86_400_000;
const endOf = (day: string): number => Date.parse(day) + dayMilliseconds;
/** Whether a text is a day of the calendar: the 31st of February, which `Date` takes for one in March, is none. */
const isDay = (text: string): boolean => {
  const at = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? text : Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

const isEd25519 = (publicKey: string): boolean =>
  /^[A-Za-z0-9+/]{59}=$/.test(publicKey) && Buffer.from(publicKey, 'base64').subarray(0, spki.length).equals(spki);

/** The signed root of a note and the key that signed it, or why there is none. */
function openSigned(note: string, keys: Trust['keys']): (SignedRoot & { readonly origin: string }) | string {
  let refused = 'no key that is trusted has signed the checkpoint';
  for (const key of keys) {
    try {
      const { origin, size, root } = openNote(note, [key satisfies LogKey]);
      return { origin, size, root: hashTextOf(root), key };
    } catch (error) {
      refused = (error as Error).message;
    }
  }
  return refused;
}
