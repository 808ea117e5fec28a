/** How the API stands on the network. */
export interface HttpSettings {
  /** Names under which it answers, beside those of the machine itself. */
  readonly allowedHosts: readonly string[];
  /** Origins (`https://law.example.org`) whose pages may read answers; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Whose word is taken on where a request comes from: how many proxies stand before us, or their addresses. */
  readonly trustedProxies: number | readonly string[];
  /** Connections, and requests that are answered, at once. */
  readonly connections: number;
  readonly requestsAtOnce: number;
  /** Exports that are sent at once; 0 for none at all. */
  readonly exportsAtOnce: number;
  /** What one caller may ask for a minute, in cost; 0 for as much as they like. */
  readonly costAMinute: number;
  /** Whether anybody may read `/metrics`. */
  readonly metricsOpen: boolean;
}

/** Pages of no other site, and no proxy. */
export const ON_THIS_MACHINE: HttpSettings = {
  allowedHosts: [],
  corsOrigins: [],
  trustedProxies: 0,
  connections: 500,
  requestsAtOnce: 64,
  exportsAtOnce: 2,
  costAMinute: 0,
  metricsOpen: false,
};
