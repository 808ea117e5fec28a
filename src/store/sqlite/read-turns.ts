/** Something that waits for its turn. */
interface Waiting {
  readonly request: AbortSignal | undefined;
  readonly take: () => void;
  readonly refuse: (reason: Error) => void;
}

/**
 * Whose turn it is: so many at a time, first come, first served, but only so many of one request, so that none holds
 * all others up. A request is known by the signal that ends it.
 */
export class ReadTurns {
  private readonly waiting: Waiting[] = [];
  private readonly takenBy = new Map<AbortSignal, number>();
  private taken = 0;
  private idle: (() => void) | null = null;

  constructor(
    private readonly most: number,
    private readonly mostOfOneRequest: number,
  ) {}

  /** Resolves when it is the request’s turn; rejects when its signal is aborted before that, with its reason. */
  take(request: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject: (reason: Error) => void) => {
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(waiting), 1);
        reject(request?.reason as Error);
      };
      const stay = () => request?.removeEventListener('abort', leave);
      const waiting: Waiting = {
        request,
        take: () => (stay(), resolve()),
        refuse: (reason) => (stay(), reject(reason)),
      };
      request?.addEventListener('abort', leave, { once: true });
      this.waiting.push(waiting);
      this.serve();
    });
  }

  release(request: AbortSignal | undefined): void {
    this.count(request, -1);
    this.serve();
    if (this.taken === 0) this.idle?.();
  }

  refuseAll(reason: Error): void {
    for (const { refuse } of this.waiting.splice(0)) refuse(reason);
  }

  /** Resolves when no turn is taken. */
  async untilIdle(): Promise<void> {
    if (this.taken > 0) await new Promise<void>((resolve) => (this.idle = resolve));
  }

  private serve(): void {
    while (this.taken < this.most) {
      const next = this.waiting.findIndex(({ request }) => this.takenOf(request) < this.mostOfOneRequest);
      const [waiting] = next < 0 ? [] : this.waiting.splice(next, 1);
      if (!waiting) return;
      this.count(waiting.request, 1);
      waiting.take();
    }
  }

  private takenOf(request: AbortSignal | undefined): number {
    return request ? (this.takenBy.get(request) ?? 0) : 0;
  }

  private count(request: AbortSignal | undefined, change: 1 | -1): void {
    this.taken += change;
    if (!request) return;
    const taken = this.takenOf(request) + change;
    if (taken > 0) this.takenBy.set(request, taken);
    else this.takenBy.delete(request);
  }
}
