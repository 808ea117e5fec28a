import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './server';

/**
 * Stands before a real server on a port of its own, so that for whoever comes through it the server can be absent, go
 * away, or answer no more.
 */
export class Gate {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private isStalled = false;

  private constructor(
    private readonly behind: number,
    readonly port: number,
  ) {}

  /** Closed, before the server at this address of this machine. */
  static async before(uri: string): Promise<Gate> {
    return new Gate(Number(new URL(uri).port), await freePort());
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    this.isStalled = false;
    this.server = createServer((from) => this.join(from, connect(this.behind, '127.0.0.1')));
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
  }

  /** Cuts what is connected, and refuses what comes. */
  async close(): Promise<void> {
    const server = this.server;
    this.server = null;
    for (const socket of this.sockets) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** What is connected stays so, and nothing comes through. */
  stall(): void {
    this.isStalled = true;
    for (const socket of this.sockets) socket.pause();
  }

  resume(): void {
    this.isStalled = false;
    for (const socket of this.sockets) socket.resume();
  }

  private join(from: Socket, to: Socket): void {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.sockets.add(one);
      one.on('data', (data) => other.write(data));
      one.on('error', () => undefined);
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      if (this.isStalled) one.pause();
    }
  }
}
