import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { entryLine } from '../functions/domain/audit/bundle.ts';
import { entryBytes } from '../functions/domain/audit/export-bundle.ts';
import { hashOfText, TreeFold } from '../functions/domain/audit/tree-fold.ts';
import { BundleCheck, type BundleOptions, type BundleTexts } from '../functions/domain/audit/verify-bundle.ts';
import { measure, median, type Row } from './harness.ts';
import { manyEvents } from './large/events.ts';
import { textsAround } from './large/texts.ts';

const eventCount = 20_000;
const leafCount = 1_000_000;
const rounds = 7;
/** A compiler that takes its time: from the sixth round on nothing becomes faster. */
const warmUp = 8;
const blockBytes = 1024;

/** Nanoseconds of CPU that this process has used: `openssl speed` counts the same, and a busy machine slows neither. */
function cpuNanoseconds(): bigint {
  const { user, system } = process.cpuUsage();
  return BigInt(Math.round((user + system) * 1000));
}

/** A bundle in memory; `bytes` are the entries as they are hashed, each behind a zero byte. */
interface Bundle {
  readonly texts: BundleTexts;
  readonly entries: Buffer;
  readonly bytes: readonly Buffer[];
}

function aBundle(): Bundle {
  const fold = new TreeFold();
  const chains = new Set<string>();
  const lines: Buffer[] = [];
  const bytes: Buffer[] = [];
  let made = '';
  for (const event of manyEvents(eventCount)) {
    const entry = entryBytes(event);
    bytes.push(Buffer.concat([Buffer.of(0), entry]));
    lines.push(entryLine(fold.size, event.leaf, entry));
    fold.addLeaf(Buffer.from(event.leaf, 'hex'));
    chains.add(event.draftId ?? '');
    made = event.at;
  }
  return {
    texts: textsAround({ count: eventCount, chains: chains.size, made, root: hashOfText(fold.root()) }),
    entries: Buffer.concat(lines),
    bytes,
  };
}

function verify({ texts, entries }: Bundle, options: BundleOptions): void {
  const check = new BundleCheck(texts, options);
  const pieceBytes = 1 << 20;
  for (let at = 0; at < entries.length; at += pieceBytes) check.feed(entries.subarray(at, at + pieceBytes));
  const { verdict } = check.end();
  if (verdict !== 'sound') throw new Error(`the bundle is ${verdict}`);
}

/** Nanoseconds that OpenSSL takes for SHA-256 of 1 KB, by its own measure. @throws Error where it is missing */
function opensslBlock(): number {
  const { stdout = '' } = spawnSync('openssl', ['speed', '-mr', '-seconds', '1', '-bytes', String(blockBytes), 'sha256'], { encoding: 'utf8' });
  const bytesPerSecond = Number(/^\+F:\d+:sha256:([\d.]+)/m.exec(stdout)?.[1]);
  if (!(bytesPerSecond > 0)) throw new Error('openssl is needed: `openssl speed` is what verification is compared with');
  return (blockBytes / bytesPerSecond) * 1e9;
}

/** The two hashes of an event, of its bytes and of one node of the tree, and nothing else: no verification in one process can be faster. */
function hashOnly({ bytes }: Bundle): void {
  const pair = Buffer.alloc(65, 1);
  for (const entry of bytes) {
    hash('sha256', entry, 'binary');
    hash('sha256', pair, 'binary');
  }
}

/** Nanoseconds of CPU for an event, over as long a time as OpenSSL takes for its measure. */
function eventNanoseconds(work: () => void): number {
  const began = cpuNanoseconds();
  for (let runs = 1; ; runs += 1) {
    work();
    const taken = Number(cpuNanoseconds() - began);
    if (taken >= 1e9) return taken / (runs * eventCount);
  }
}

/** Events worked on in the time of as many blocks: a share of OpenSSL's rate. The two take turns, and the median of neighbours counts. */
function againstOpenssl(name: string, work: () => void, goal: number | null): Row {
  for (let round = 0; round < warmUp; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const peer = opensslBlock();
    work(); // what was cold after a second of another process is warm again, as that was in all but its first moment
    return { ours: eventNanoseconds(work), peer };
  });
  const ratio = median(times.map(({ ours, peer }) => peer / ours));
  const words = goal === null ? null : `at least ${goal * 100} % of its rate`;
  return {
    name,
    ours: median(times.map(({ ours }) => ours)),
    peer: median(times.map(({ peer }) => peer)),
    ratio,
    goal: words,
    met: goal === null || ratio >= goal,
  };
}

async function merkleRows(): Promise<Row[]> {
  const leaves = Array.from({ length: leafCount }, (_, index) => hash('sha256', String(index), 'buffer'));
  const ours = (): string => {
    const fold = new TreeFold();
    for (const leaf of leaves) fold.addLeaf(leaf);
    return fold.root();
  };
  const pair = Buffer.alloc(65, 1);
  const bare = (form: 'buffer' | 'binary') => (): void => {
    for (let one = 1; one < leafCount; one += 1) hash('sha256', pair, form as 'binary');
  };
  const options = { rounds, now: cpuNanoseconds };
  const bytes = await measure(ours, bare('buffer'), options);
  const text = await measure(ours, bare('binary'), options);
  return [
    { name: 'merkle-1m', ours: bytes.ours, peer: bytes.peer, ratio: bytes.ratio, goal: 'at most its time', met: bytes.ratio <= 1 },
    { name: 'merkle-1m-text', ours: text.ours, peer: text.peer, ratio: text.ratio, goal: null, met: true },
  ];
}

/**
 * Nanoseconds of CPU to verify one event of a bundle, against OpenSSL on 1 KB blocks; `ratio` is our rate over its rate.
 *
 * `audit-verify`: bytes of the entries, tree and signed root. `-strict`: the same, and each entry read as JSON and held against its canonical
 * form. `-events`: as `audit verify` does it, with chains, times and the rules of approval; `-all`: as `audit verify --strict`. `-hash-only`: the
 * hashes of the first one alone, which is as far as it could come.
 *
 * Nanoseconds to work out the root of a million leaves, against as many bare calls of `hash` that answer bytes, and then text; `ratio` is our time
 * over theirs.
 */
export async function run(): Promise<Row[]> {
  const bundle = aBundle();
  return [
    againstOpenssl('audit-verify', () => verify(bundle, { depth: 'bytes' }), 0.45),
    againstOpenssl('audit-verify-hash-only', () => hashOnly(bundle), null),
    againstOpenssl('audit-verify-strict', () => verify(bundle, { depth: 'bytes', strict: true }), 0.09),
    againstOpenssl('audit-verify-events', () => verify(bundle, { depth: 'events' }), null),
    againstOpenssl('audit-verify-all', () => verify(bundle, { depth: 'events', strict: true }), null),
    ...(await merkleRows()),
  ];
}
