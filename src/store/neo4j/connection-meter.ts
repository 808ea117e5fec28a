import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** How often the bytes are counted, in milliseconds. */
const INTERVAL = 20;

const current = new AsyncLocalStorage<ConnectionMeter>();

subscribe('net.client.socket', (message) => {
  current.getStore()?.add((message as { socket: Socket }).socket);
});

/**
 * Cuts the connections that some work opens when more than `most` bytes have come over them: the driver holds a value
 * in memory as a whole, however large, before we see it. Node tells of connections without encryption only.
 */
export class ConnectionMeter {
  /** Whether the connections were cut. */
  exceeded = false;
  private readonly sockets: Socket[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly most: number) {
    // A connection that is slow to close does not keep the process alive.
    this.timer = setInterval(() => this.count(), INTERVAL).unref();
  }

  /** Does the work, whose connections are counted. */
  during<T>(work: () => Promise<T>): Promise<T> {
    return current.run(this, work);
  }

  add(socket: Socket): void {
    this.sockets.push(socket);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private count(): void {
    const bytes = this.sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0);
    if (bytes <= this.most || this.exceeded) return;
    this.exceeded = true;
    for (const socket of this.sockets)
      socket.destroy(new Error('More came over the connection than a result may take'));
  }
}
