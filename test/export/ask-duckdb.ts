import { DuckDBInstance } from '@duckdb/node-api';

/** What DuckDB answers over the files of a folder. */
export async function askDuckDb(
  folder: string,
  question: string,
): Promise<{ readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${folder}'`);
    const reader = await connection.runAndReadAll(question);
    return { columns: reader.columnNames(), rows: reader.getRowsJson() };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
