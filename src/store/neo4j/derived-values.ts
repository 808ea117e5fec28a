/**
 * What is worked out for a node or an edge at a load, as its properties in Neo4j. Their names begin with `derived`: no
 * declared property’s does.
 */
export type DerivedValues = Readonly<Record<string, string | readonly string[]>>;
