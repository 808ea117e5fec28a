/** A row as the engine gives it. */
export type Row = Record<string, string | number | null>;

export type SqlParameters = Record<string, string | number | null>;
