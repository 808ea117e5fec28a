/**
 * The store reads those records that it does not hold yet after the statement that names them: once a statement, or not
 * at all.
 */
const READS_RECORDS = /-by-row$/;

/**
 * The statements that are not among the known ones, or run more often; of those that read records (of nodes, of edges)
 * what is more than one of each for each other statement.
 */
export function statementsBeyond(known: readonly string[], statements: readonly string[]): string[] {
  const left = known.filter((name) => !READS_RECORDS.test(name));
  const naming = statements.filter((name) => !READS_RECORDS.test(name));
  const ofRecords = statements.filter((name) => READS_RECORDS.test(name));
  const further = naming.filter((name) => {
    const place = left.indexOf(name);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return [...further, ...ofRecords.slice(2 * naming.length)];
}
