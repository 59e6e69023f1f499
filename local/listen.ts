import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens on this machine alone. */
export interface Listening {
  /** Without a path. */
  readonly url: string;
  /** Ends what is still open, too. */
  stop(): void;
}

/** Has a server listen on 127.0.0.1, on a port that is free. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
