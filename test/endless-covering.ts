import Database from 'libsql';

/**
 * Makes the statement that finds the obligations which cover a group run without end, in the file of a store that is in
 * use.
 */
export function makeCoveringEndless(file: string): void {
  const database = new Database(file);
  database.exec(`
    PRAGMA busy_timeout = 5000;
    DROP TABLE covering;
    CREATE VIEW covering AS
      WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted)
      SELECT n AS concern, n AS "group", n AS obligation, 0 AS excluded FROM counted`);
  database.close();
}
