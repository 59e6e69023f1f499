import { describe, expect, it } from 'vitest';
import { Flaw, filledIn, isCaught, KnownBad } from '../../../functions/domain/attention/known-bad.ts';
import { knownBadCases } from '../../../functions/domain/attention/known-bad-cases.ts';
import { companies, type Names, persons, pickNames } from '../../../functions/domain/attention/names.ts';
import { Submission } from '../../../functions/domain/policy/draft.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import { chooseRoute } from '../../../functions/domain/policy/routes.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { inputOf } from '../policy/fixtures.ts';
import { corrections } from './corrections.ts';
import { by, names, repeating } from './examples.ts';

const picks: readonly Names[] = [names, ...[1, 77, 200].map((byte) => pickNames(repeating(byte)))];
const caseOf = (id: string): KnownBad => knownBadCases.find((each) => each.id === id) as KnownBad;
const textsOf = ({ message, reply, wrong, conversation = [] }: KnownBad): string =>
  [message, reply.subject, reply.text, ...wrong, ...conversation.map(({ text }) => text)].join('\n');

/** Each case on a standard account of $12,000 a year past its baseline, unless the flaw needs another one; the names take turns. */
const assessed = knownBadCases.map((bad, place) => {
  const { submission } = filledIn(bad, picks[place % picks.length] as Names, by);
  const input = { ...inputOf({ account: bad.account ?? {} }), submission };
  const assessment = assess(input);
  return { bad, assessment, route: chooseRoute({ ...input, assessment, leastAssurance: 'link' }) };
});

describe('the library of known-bad drafts', () => {
  it('is well formed, each id once', () => {
    for (const bad of knownBadCases) expect(KnownBad.parse(bad)).toEqual(bad);
    expect(new Set(knownBadCases.map(({ id }) => id)).size).toBe(knownBadCases.length);
  });

  it('holds every flaw three times at least, in seven languages, English first', () => {
    const flaws = Object.groupBy(knownBadCases, ({ flaw }) => flaw);
    const languages = Object.groupBy(knownBadCases, ({ language }) => language);

    expect(knownBadCases.length).toBeGreaterThanOrEqual(36);
    for (const flaw of Flaw.options) expect([flaw, (flaws[flaw] ?? []).length >= 3]).toEqual([flaw, true]);
    expect(Object.keys(languages).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
    expect(languages.en?.length).toBeGreaterThanOrEqual(20);
    for (const cases of Object.values(languages)) expect(new Set(cases.map(({ flaw }) => flaw)).size).toBeGreaterThanOrEqual(2);
  });

  it('says of each in one sentence what is wrong with it', () => {
    for (const { says } of knownBadCases) expect(says).toMatch(/^[A-Z](?:[^.]|\.(?=\d)){40,200}\.$/);
  });

  it('is of replies as long as those of a helpdesk', () => {
    for (const { reply } of knownBadCases) {
      expect(reply.text.length).toBeGreaterThanOrEqual(300);
      expect(reply.text.length).toBeLessThanOrEqual(900);
    }
  });

  it('puts the flaw anywhere: in the first, the middle and the last third of a reply', () => {
    const thirds = knownBadCases.map(({ reply, wrong }) => Math.floor((3 * reply.text.indexOf(wrong[0] as string)) / reply.text.length));

    for (const third of [0, 1, 2]) expect(thirds.filter((each) => each === third).length).toBeGreaterThanOrEqual(knownBadCases.length / 6);
  });

  it('leaves no placeholder, and every excerpt stands in the reply as it is filled', () => {
    for (const bad of knownBadCases)
      for (const each of picks) {
        const { submission, wrong } = filledIn(bad, each, by);

        expect(Submission.parse(submission)).toEqual(submission);
        expect(JSON.stringify({ ...submission, wrong })).not.toMatch(/\{\w+\}/);
        expect(wrong.filter((excerpt) => !submission.reply.text.includes(excerpt))).toEqual([]);
      }
  });

  it('names nobody and nothing that exists: no name of the lists, no number that they fill in, no address but at example.com', () => {
    for (const bad of knownBadCases) {
      const text = textsOf(bad);
      const numbers = [...text.matchAll(/(?<!\d)\d{5}(?!\d)/g)].map(Number).filter((number) => number >= 20_000 && number <= 85_535);

      expect([...companies, ...persons].filter((name) => text.includes(name))).toEqual([]);
      expect(numbers).toEqual([]);
      expect(text.match(/(?:[\w-]+\.)+(?:com|org|net|eu|io|de|fr|es|nl|it|pt|uk)\b/g) ?? []).toEqual(text.match(/example\.(?:com|org|net)/g) ?? []);
    }
  });

  it('holds no excerpt that a name or a number to fill in could hold too', () => {
    const filled = [...companies, ...persons].join('|').toLowerCase();

    for (const { wrong } of knownBadCases) expect(wrong.filter((excerpt) => filled.includes(excerpt.toLowerCase()) || /^\d{1,4}$/.test(excerpt))).toEqual([]);
  });

  it('gives away account and phone numbers that are published as examples only', () => {
    const long = knownBadCases.flatMap((bad) => textsOf(bad).match(/(?:\+|[A-Z]{2})?\d(?: ?\d){8,}/g) ?? []);

    expect([...new Set(long)].sort()).toEqual([
      '+44 20 7946 0958', // Ofcom, numbers for drama use
      '0152 28817386', // Bundesnetzagentur, Rufnummern für Medienproduktionen
      'DE89 3704 0044 0532 0130 00', // the registry of ISO 13616
    ]);
  });

  it('is held by the shipped policy, at a seat', () => {
    for (const { bad, assessment, route } of assessed) {
      expect([bad.id, assessment.tier]).toEqual([bad.id, 3]);
      expect([bad.id, route.stages.length > 0 && route.stages.every(({ seats }) => seats.length > 0)]).toEqual([bad.id, true]);
    }
  });

  it('comes to the seats of every route, at medium and at high risk', () => {
    expect(new Set(assessed.map(({ assessment }) => assessment.risk))).toEqual(new Set(['medium', 'high']));
    const seatsOf = (id: string) => JSON.stringify(standardPolicy.routes.find((route) => route.id === id)?.stages.map(({ seats }) => seats));
    const asked = new Set(assessed.map(({ route }) => seatsOf(route.routeId)));
    const taken = standardPolicy.routes.filter(({ also }) => !also);
    expect(taken.map(({ id }) => id).filter((id) => !asked.has(seatsOf(id)))).toEqual([]);
  });
});

describe('a reply of the library', () => {
  it('is missed as it stands, and as long as one excerpt stays', () => {
    for (const bad of knownBadCases) {
      const { submission, wrong } = filledIn(bad, names, by);

      expect([bad.id, isCaught('approve_with_edits', `${submission.reply.text}\n\nThank you`, wrong)]).toEqual([bad.id, false]);
      for (const left of wrong) expect([bad.id, isCaught('approve_with_edits', `Hello, ${left}, regards`, wrong)]).toEqual([bad.id, false]);
    }
  });

  it('is caught once it is corrected, of every flaw one at least', () => {
    for (const [id, pieces] of Object.entries(corrections)) {
      const bad = caseOf(id);
      for (const [piece] of pieces) expect(bad.reply.text).toContain(piece);
      const text = pieces.reduce((corrected, [piece, right]) => corrected.replace(piece, right), bad.reply.text);
      const { submission, wrong } = filledIn({ ...bad, reply: { ...bad.reply, text } }, names, by);

      expect([id, isCaught('approve_with_edits', submission.reply.text, wrong)]).toEqual([id, true]);
    }
    expect(new Set(Object.keys(corrections).map((id) => caseOf(id).flaw)).size).toBe(Flaw.options.length);
  });
});
