import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A line to a server, between it and the client, that can be cut or fall silent. */
export interface FaultyProxy {
  /** The server's URL with the proxy's port. */
  readonly url: string;
  /** Cuts the connections there are. */
  cut(): void;
  /** From now on nothing passes on the connections there are; new ones are as good as ever. */
  silence(): void;
  /** How many connections were made. */
  connections(): number;
}

export async function startProxy(serverUrl: string): Promise<FaultyProxy> {
  const target = new URL(serverUrl);
  const pairs: (readonly [Socket, Socket])[] = [];
  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    pairs.push([client, server]);
    client.pipe(server).pipe(client);
    for (const socket of [client, server]) socket.on('error', () => {});
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const cut = () => {
    for (const socket of pairs.flat()) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    proxy.close();
  });
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  const url = new URL(serverUrl);
  url.port = `${address.port}`;
  return {
    url: url.href,
    cut,
    silence: () => {
      for (const [client, server] of pairs) {
        client.unpipe(server);
        server.unpipe(client);
        // Read and dropped, as by a line that leads nowhere.
        client.resume();
        server.resume();
      }
    },
    connections: () => pairs.length,
  };
}
