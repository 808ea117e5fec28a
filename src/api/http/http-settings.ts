/** How the API stands on the network. */
export interface HttpSettings {
  /** Names under which it answers, beside those of the machine itself. */
  readonly allowedHosts: readonly string[];
  /** Origins (`https://law.example.org`) whose pages may read answers; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Whose word is taken on where a request comes from: how many proxies stand before us, or their addresses. */
  readonly trustedProxies: number | readonly string[];
}

/** Pages of no other site, and no proxy. */
export const ON_THIS_MACHINE: HttpSettings = { allowedHosts: [], corsOrigins: [], trustedProxies: 0 };
