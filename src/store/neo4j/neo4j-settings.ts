/** Where a Neo4j is, and who we are to it. */
export interface Neo4jSettings {
  /** With one of the schemes bolt, neo4j, and these with +s or +ssc. */
  readonly uri: string;
  readonly database: string;
  readonly credentials: { readonly username: string; readonly password: string } | { readonly token: string };
}
