/** Between a program and its ports: once shut, no call gets through and no answer comes back, as for a process that is gone. */
export interface CrashGate {
  readonly open: () => boolean;
  shut(): void;
  /** The port behind the gate; every method must answer a promise. */
  guard<Port extends object>(port: Port): Port;
}

export function createCrashGate(): CrashGate {
  let open = true;
  const guardCall =
    (call: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (!open) return;
        Promise.resolve()
          .then(() => call(...args))
          .then(
            (value) => open && resolve(value),
            (error) => open && reject(error),
          );
      });
  return {
    open: () => open,
    shut: () => {
      open = false;
    },
    guard: (port) =>
      Object.fromEntries(
        Object.entries(port).map(([name, member]) => [name, typeof member === 'function' ? guardCall((...args) => member.apply(port, args)) : member]),
      ) as typeof port,
  };
}
