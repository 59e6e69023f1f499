import type { Pin } from '../../../functions/domain/audit/bundle.ts';
import { entryLine } from '../../../functions/domain/audit/bundle.ts';
import { type ExportAsked, type ExportSource, exportBundle } from '../../../functions/domain/audit/export-bundle.ts';
import { BundleCheck, type BundleOptions, type BundleTexts, type Report } from '../../../functions/domain/audit/verify-bundle.ts';
import { type ALog, aTrust, madeAfter, policySha256, policyText } from './a-log.ts';

/** A bundle in memory: its files by path. */
export type ABundle = Map<string, Buffer>;

/** Exports from a log; all of it unless said otherwise. */
export const bundleOf = (
  log: ALog,
  { trust = aTrust(), now = madeAfter(log.events), pin, ...asked }: Partial<ExportAsked> & { trust?: ReturnType<typeof aTrust>; now?: Date; pin?: Pin } = {},
): Promise<ABundle> => exported({ files: log, trust, policy: async (sha) => (sha === policySha256 ? policyText : undefined) }, { now, pin, ...asked });

/** Exports from wherever a log lies. */
export async function exported(
  source: ExportSource,
  { now, pin, ...asked }: Partial<ExportAsked> & { readonly now: Date; readonly pin?: Pin | undefined },
): Promise<ABundle> {
  const bundle: ABundle = new Map();
  const lines: Buffer[] = [];
  await exportBundle(
    source,
    { from: null, to: null, draftId: null, ...asked },
    {
      entry: async (index, leaf, entry) => void lines.push(entryLine(index, leaf, entry)),
      file: async (path, text) => void bundle.set(path, Buffer.from(text)),
    },
    { now, pin },
  );
  bundle.set('entries.jsonl', Buffer.concat(lines));
  return bundle;
}

const below = (bundle: ABundle, folder: string): Map<string, string> =>
  new Map([...bundle].filter(([path]) => path.startsWith(folder)).map(([path, bytes]) => [path.slice(folder.length), bytes.toString()]));

export const textsOf = (bundle: ABundle): BundleTexts => ({
  header: bundle.get('bundle.json')?.toString(),
  trust: bundle.get('trust.json')?.toString(),
  hashes: bundle.get('hashes.jsonl')?.toString(),
  checkpoints: below(bundle, 'checkpoints/'),
  roots: below(bundle, 'roots/'),
  policies: below(bundle, 'policies/'),
});

/** Verifies a bundle, fed in pieces of a size. */
export function verified(bundle: ABundle, options: BundleOptions & { readonly pieces?: number } = {}): Report {
  const check = new BundleCheck(textsOf(bundle), options);
  const entries = Buffer.from(bundle.get('entries.jsonl') ?? '');
  const size = options.pieces ?? 4096;
  for (let at = 0; at < entries.length; at += size) check.feed(entries.subarray(at, at + size));
  return check.end();
}

export const pinOf = (report: Report): Pin =>
  report.newPin ??
  (() => {
    throw new Error(`no pin: ${report.verdict}`);
  })();
