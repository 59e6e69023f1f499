import { canonicalJson } from '../canonical-json.ts';
import { ownOf } from '../own.ts';
import type { Policy } from './policy.ts';

/** One thing in which two policies differ. */
export interface PolicyDifference {
  /** Names of members. An entry of a list is named by what tells it apart (a route by its id), else by its place from 0. */
  readonly path: readonly string[];
  /** `moved`: an entry of a list whose order matters; `before` and `after` are its places, from 1. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Absent where it was added. */
  readonly before?: unknown;
  /** Absent where it was removed. */
  readonly after?: unknown;
}

type Entry = Readonly<Record<string, unknown>>;

/** Lists of objects whose entries are told apart by what they say, and not by where they stand. */
const namesOfEntries: Readonly<Record<string, (entry: Entry) => string>> = {
  routes: ({ id }) => String(id),
  patterns: ({ id }) => String(id),
  exemptions: ({ id }) => String(id),
  keywords: ({ id, text }) => `${id}: ${text}`,
  standings: ({ category, account }) => (account === undefined ? String(category) : `${category} for ${account}`),
};

/** Lists whose entries belong to their places: stages and escalations run one after the other. */
const lists = { byPlace: new Set(['stages', 'seats', 'escalate']), ordered: new Set(['routes']) };

/**
 * All that one policy says otherwise than another, in the order of the document.
 *
 * What was added or taken away whole is one difference, whatever it holds. Entries of lists are found again by what tells them apart, so
 * that a new route is one difference and not one for each route behind it. Only the order of routes means anything (the first that fits is
 * taken): of other lists it is no difference.
 */
export const comparePolicies = (before: Policy, after: Policy): PolicyDifference[] => compare(before, after, []);

function compare(before: unknown, after: unknown, path: readonly string[]): PolicyDifference[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
  if (isObject(before) && isObject(after) && !isMoney(before) && !isMoney(after)) return compareMembers(before, after, path);
  return [{ path, kind: 'changed', before, after }];
}

function compareMembers(before: Entry, after: Entry, path: readonly string[]): PolicyDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => compareMember(before, after, name, path));
}

function compareMember(before: Entry, after: Entry, name: string, path: readonly string[]): PolicyDifference[] {
  const [old, fresh] = [ownOf(before, name), ownOf(after, name)];
  if (old === undefined) return [{ path: [...path, name], kind: 'added', after: fresh }];
  if (fresh === undefined) return [{ path: [...path, name], kind: 'removed', before: old }];
  return compare(old, fresh, [...path, name]);
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): PolicyDifference[] {
  const list = String(path.at(-1)); // the document itself is no list
  if (lists.byPlace.has(list)) return compareMembers({ ...before }, { ...after }, path);
  const [old, fresh] = [named(list, before), named(list, after)];
  const moved = lists.ordered.has(list) ? movedEntries(old, fresh) : [];
  return [
    ...compareMembers(Object.fromEntries(old), Object.fromEntries(fresh), path),
    ...moved.map((name): PolicyDifference => ({ path: [...path, name], kind: 'moved', before: placeOf(old, name), after: placeOf(fresh, name) })),
  ];
}

type Named = ReadonlyMap<string, unknown>;

/** The entries by name. One that comes again is told apart by its number: a policy may have two routes of one id. */
function named(list: string, entries: readonly unknown[]): Named {
  const nameOf = namesOfEntries[list];
  const found = new Map<string, unknown>();
  for (const entry of entries) {
    const name = nameOf && isObject(entry) ? nameOf(entry) : String(entry);
    let free = name;
    for (let number = 2; found.has(free); number += 1) free = `${name} (${number})`;
    found.set(free, entry);
  }
  return found;
}

const placeOf = (entries: Named, name: string): number => [...entries.keys()].indexOf(name) + 1;

/** The fewest entries that must have moved for the others to stand as they did. */
function movedEntries(before: Named, after: Named): string[] {
  const stayed = [...after.keys()].filter((name) => before.has(name));
  const places = new Map([...before.keys()].map((name, place) => [name, place]));
  const still = new Set(longestRising(stayed.map((name) => places.get(name) as number)).map((index) => stayed[index]));
  return stayed.filter((name) => !still.has(name));
}

/** Indexes of the longest rising subsequence; quadratic, for at most 200 routes. */
function longestRising(numbers: readonly number[]): number[] {
  const best: number[][] = [];
  for (const [index, number] of numbers.entries()) {
    let longest: number[] = [];
    for (const chain of best) if ((numbers[chain.at(-1) as number] as number) < number && chain.length > longest.length) longest = chain;
    best.push([...longest, index]);
  }
  return best.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
const isObject = (value: unknown): value is Entry => value !== null && typeof value === 'object' && !Array.isArray(value);
/** An amount is one thing: its number means nothing without its currency. */
const isMoney = (value: Entry): boolean => Object.keys(value).sort().join() === 'currency,minor';
