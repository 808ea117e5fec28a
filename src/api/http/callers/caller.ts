/** What callers may do: read, where reading is not open to all; run Cypher, too; read metrics, too. */
export const ROLES = ['reader', 'researcher', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Who sent a request, as far as they have shown. */
export interface Caller {
  /** The name of a key, or the subject of a token. */
  readonly name: string;
  readonly role: Role;
}
