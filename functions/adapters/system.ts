import { randomBytes } from 'node:crypto';
import type { Clock, Random } from './ports.ts';

/** The server's own clock: the only one that decides about expiry and deadlines. */
export const systemClock: Clock = { now: () => new Date() };

/** Bytes fit for ids and secrets, from the operating system's generator. */
export const systemRandom: Random = { bytes: (count) => new Uint8Array(randomBytes(count)) };
