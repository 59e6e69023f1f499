import { type Doing, pick, silently } from './doing.ts';

/** The hourly run: draws the audit sample and attention checks, and closes what has become worse. Mostly after an hour in which somebody approved so much that a check is certain. */
export const calibrate: Doing = async (laboratory, { a, b }) => {
  const { world, ledger } = laboratory;
  const busy = pick(['mia', 'dan', 'ann', 'ben', 'mia'], a) ?? '';
  const at = world.clock.now().toISOString();
  if (b % 3 > 0)
    await ledger.byHand(async () => {
      for (let i = 0; i < approvalsOfBusy; i += 1) await world.raw.put('drafts', { pk: `APPROVED#${busy}`, sk: `${at}#elsewhere-${i}`, at });
    });
  for (let times = 0; times <= b % 2; times += 1) await laboratory.attempt(() => laboratory.world.calibrate());
};

const approvalsOfBusy = 10; // by the laboratory's policy each of them is a tenth of a check

/** Looks, tells figures, and keeps how long people took. */
export const measure: Doing = silently((laboratory) => laboratory.attempt(() => laboratory.world.measure()));

/** Somebody looks at a reply of the audit sample. */
export const reviewSample: Doing = async (laboratory, { a, b }) => {
  const personId = pick(['olga', 'mia', 'dan', 'ann'], a) ?? '';
  const browser = laboratory.browserOf(personId);
  const look = () => laboratory.attempt(() => browser.get('/sample'));
  const first = await look();
  if (first && !first.path.startsWith('/sample'))
    await laboratory
      .attempt(() => browser.signIn(personId))
      .catch((error: Error) => {
        if (!/no form/.test(error.message)) throw error; // its mail never came
      });
  const list = await look();
  if (!list?.path.startsWith('/sample')) return;
  const path = pick(list.body.match(/\/sample\/drf_\w+/g) ?? [], b);
  const page = path === undefined ? undefined : await laboratory.attempt(() => browser.get(path));
  const form = page?.forms.find(({ action }) => action === path);
  if (!page || !form) return;
  const fields = pick([{ verdict: 'approved' }, { verdict: 'edited' }, { verdict: 'rejected', reason: 'wrong_facts' }] as const, a + b) ?? {
    verdict: 'approved',
  };
  await laboratory.attempt(() => browser.fill(page, fields, form));
};
