/** What an outside call does instead of its work. `call` makes the real one; it may be made before, after, twice or never. */
export type Fault = (call: () => unknown, args: readonly never[]) => unknown;

/** An error as a client of AWS throws it: known by its name. */
export const named = (name: string): Error => Object.assign(new Error(`a planted fault: ${name}`), { name });

/** The call has no effect and fails, as by a service that is down, throttled, or denies it. */
export const refused =
  (name = 'ThrottlingException'): Fault =>
  () =>
    Promise.reject(named(name));

/** The call has its effect, and nobody hears of it: a timeout after the work. */
export const unanswered =
  (name = 'TimeoutError'): Fault =>
  async (call) => {
    await call();
    throw named(name);
  };

/** The call does nothing and says that all is well. */
export const swallowed =
  (answer?: unknown): Fault =>
  () =>
    Promise.resolve(answer);

/** Stands between the program and its ports; each call is let through until it is broken. */
export function createFaults() {
  const broken = new Map<string, { readonly fault: Fault; readonly when: (...args: never[]) => boolean }>();
  const injected = new Map<string, number>();

  const through =
    (port: object, call: string, member: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): unknown => {
      const real = () => member.apply(port, args);
      const planted = broken.get(call);
      if (!planted?.when(...(args as never[]))) return real();
      injected.set(call, (injected.get(call) ?? 0) + 1);
      return planted.fault(real, args as never[]);
    };

  return {
    /** The port, whose calls go wrong from the moment that they are broken. */
    between: <Port extends object>(name: string, port: Port): Port =>
      Object.fromEntries(
        Object.entries(port).map(([method, member]) => [method, typeof member === 'function' ? through(port, `${name}.${method}`, member) : member]),
      ) as Port,
    /** @param when - which of the calls; all of them without it */
    break: (call: string, fault: Fault, when: (...args: never[]) => boolean = () => true): void => {
      broken.set(call, { fault, when });
    },
    mend: (): void => broken.clear(),
    anyBroken: (): boolean => broken.size > 0,
    /** How often a call has gone wrong. */
    injected: (call: string): number => injected.get(call) ?? 0,
  };
}
