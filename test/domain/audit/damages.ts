import type { Pin } from '../../../functions/domain/audit/bundle.ts';
import type { ABundle } from './a-bundle.ts';
import { aLogKey, aTrust } from './a-log.ts';
import { attacks, type Base, type Draw } from './attacks.ts';

/** A bundle as somebody got it, and what they have beside it. */
export interface Damaged {
  readonly bundle: ABundle;
  readonly pin: Pin | undefined;
  /** Undefined: the bundle's own keys are believed. */
  readonly trust: ReturnType<typeof aTrust> | undefined;
}

const put = (bundle: ABundle, path: string, bytes: Buffer | string | undefined): ABundle => {
  const changed = new Map(bundle);
  if (bytes === undefined) changed.delete(path);
  else changed.set(path, Buffer.from(bytes));
  return changed;
};
const someFile = (bundle: ABundle, { pick }: Draw): string => pick([...bundle.keys()]);
const textIn = (bundle: ABundle, path: string): string => String(bundle.get(path) ?? '');
const altered = (bundle: ABundle, path: string, alter: (text: string) => string): ABundle => put(bundle, path, alter(textIn(bundle, path)));
const inJson = (bundle: ABundle, path: string, alter: (value: Record<string, unknown>) => object): ABundle =>
  altered(bundle, path, (text) => JSON.stringify(alter(JSON.parse(text) as Record<string, unknown>)));
const lines = (text: string): string[] => text.split('\n').slice(0, -1);
const joined = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');
const someCheckpoint = (bundle: ABundle, { pick }: Draw): string => pick([...bundle.keys()].filter((path) => /^(checkpoints|roots)\//.test(path)));
/** Another place of a list, also of an empty one. */
const place = (list: readonly unknown[], { upTo }: Draw): number => upTo(Math.max(0, list.length - 1));

/** What may become of a bundle's files, by malice or by accident. */
const damages: readonly ((bundle: ABundle, draw: Draw) => ABundle)[] = [
  (bundle) => bundle,
  (bundle, draw) => {
    const path = someFile(bundle, draw);
    const bytes = Buffer.from(bundle.get(path) ?? '');
    if (bytes.length > 0) bytes[draw.upTo(bytes.length - 1)] = draw.upTo(255);
    return put(bundle, path, bytes);
  },
  (bundle, draw) => {
    const path = someFile(bundle, draw);
    const bytes = bundle.get(path) ?? Buffer.alloc(0);
    return put(bundle, path, bytes.subarray(0, draw.upTo(bytes.length)));
  },
  (bundle, draw) => put(bundle, someFile(bundle, draw), undefined),
  (bundle, draw) => {
    const path = someFile(bundle, draw);
    const text = textIn(bundle, path);
    const at = draw.upTo(text.length);
    return put(bundle, path, text.slice(0, at) + draw.pick([' ', '\n', '\t', '\r\n', '\r']) + text.slice(at));
  },
  (bundle, draw) => {
    const name = draw.pick(['size', 'first', 'count', 'events', 'chains', 'v']);
    return inJson(bundle, 'bundle.json', (header) => ({ ...header, [name]: Number(header[name]) + draw.pick([1, -1, 0.5, 1000]) }));
  },
  (bundle, draw) => {
    const name = draw.pick(['made', 'from', 'to']);
    const value = draw.pick([null, '2026-11-22T19:00:00.000Z', '2026-11-28T00:00:00.000Z', '2026-11-01T00:00:00.000Z', 'yesterday', '2026-11-22']);
    return inJson(bundle, 'bundle.json', (header) => ({ ...header, [name]: value }));
  },
  (bundle, draw) =>
    inJson(bundle, 'bundle.json', (header) => ({ ...header, [draw.pick(['tenantId', 'origin', 'draftId'])]: draw.pick(['fabrikam', null, 7]) })),
  (bundle, draw) => altered(bundle, 'entries.jsonl', (text) => joined(lines(text).toSpliced(place(lines(text), draw), 1))),
  (bundle, draw) =>
    altered(bundle, 'entries.jsonl', (text) => {
      const all = lines(text);
      const at = place(all, draw);
      return joined(all.toSpliced(draw.pick([at, at + 1, all.length]), 0, ...all.slice(at, at + 1)));
    }),
  (bundle, draw) =>
    altered(bundle, 'hashes.jsonl', (text) => {
      const all = lines(text);
      const at = place(all, draw);
      const line = all[at] ?? '{"level":0,"index":0,"hash":""}';
      return joined(
        draw.pick([
          () => all.toSpliced(at, 1),
          () => all.toSpliced(at, 0, line),
          () => [...all.slice(at), ...all.slice(0, at)],
          () =>
            all.toSpliced(
              at,
              1,
              line.replace(/[0-9a-f](?="\})/, (digit) => (digit === '0' ? '1' : '0')),
            ),
          () => all.toSpliced(at, 1, line.replace(/"level":\d+/, `"level":${draw.upTo(60)}`)),
          () => all.toSpliced(at, 1, line.replace(/"index":\d+/, `"index":${draw.upTo(99)}`)),
        ])(),
      );
    }),
  (bundle, draw) => {
    const path = someCheckpoint(bundle, draw);
    const other = textIn(bundle, someCheckpoint(bundle, draw));
    return draw.pick([
      () => put(bundle, path, undefined),
      () => put(bundle, path, other),
      () => put(put(bundle, path, undefined), `checkpoints/${draw.upTo(300)}`, textIn(bundle, path)),
      () => put(bundle, 'checkpoints/readme', 'nothing'),
      () => put(bundle, `roots/2026-11-${19 + draw.upTo(9)}`, other),
      () => put(bundle, 'roots/2026-02-31', other),
      () => put(bundle, 'roots/yesterday', other),
      () => altered(bundle, path, (text) => text.replace(/.(?==\n$)/, () => draw.pick(['A', 'B', 'g', '/']))),
      () => altered(bundle, path, (text) => text.replace(/^.*\n/, 'fabrikam.example/countersign\n')),
      () => altered(bundle, path, (text) => text + lines(text).at(-1) + draw.pick(['\n', ''])),
    ])();
  },
  (bundle, draw) => {
    const path = [...bundle.keys()].find((name) => name.startsWith('policies/')) ?? 'policies/x.json';
    return draw.pick([() => put(bundle, path, undefined), () => altered(bundle, path, (text) => `${text} `), () => put(bundle, 'policies/other.json', '{}')])();
  },
  (bundle, draw) =>
    inJson(bundle, 'trust.json', (trust) => {
      const [key] = trust.keys as object[];
      return draw.pick<() => object>([
        () => ({ ...trust, keys: [aLogKey(9).key] }),
        () => ({ ...trust, keys: [aLogKey(9).key, key] }),
        () => ({ ...trust, keys: [{ ...key, until: '2026-11-22T17:30:00.000Z' }] }),
        () => ({ ...trust, keys: [{ ...key, from: '2026-11-22T17:30:00.000Z' }] }),
        () => ({ ...trust, keys: [{ ...key, from: '2026-12-24T17:30:00.000Z' }] }),
        () => ({ ...trust, keys: [{ ...key, publicKey: Buffer.alloc(44, draw.upTo(255)).toString('base64') }] }),
        () => ({ ...trust, keys: [] }),
        () => ({ ...trust, origin: 'fabrikam.example/countersign' }),
        () => ({ ...trust, tenantId: 'fabrikam' }),
        () => ({ ...trust, v: 2 }),
      ])();
    }),
];

const pins: readonly ((pin: Pin, draw: Draw) => Pin | undefined)[] = [
  (pin) => pin,
  (pin) => pin,
  () => undefined,
  (pin, { pick }) => ({ ...pin, size: pin.size + pick([1, -1, 1000]) }),
  (pin) => ({ ...pin, root: pin.root.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')) }),
  (pin) => ({ ...pin, origin: 'fabrikam.example/countersign' }),
];

/** One bundle that something happened to. @param others - bundles of the same log: a range, a draft. */
export async function damaged(base: Base, others: readonly ABundle[], draw: Draw): Promise<Damaged> {
  const { pick, chance } = draw;
  const bundle = chance(0.3) ? await pick(Object.values(attacks))(base, draw) : pick(damages)(pick([base.bundle, ...others]), draw);
  return { bundle, pin: chance(0.7) ? pick(pins.slice(0, 3))(base.pin, draw) : pick(pins)(base.pin, draw), trust: chance(0.5) ? aTrust() : undefined };
}
