import type { ByteWriter, ParquetWriter } from 'hyparquet-writer' with { 'resolution-mode': 'import' };
import { dataOf, type Cell, type ParquetColumn } from './parquet-columns';

/**
 * A file of Parquet that is written group of rows by group of rows. What it still holds at its end are the places of
 * the groups.
 */
export class ParquetTable {
  private waiting: Readonly<Record<string, Cell>>[] = [];

  private constructor(
    private readonly columns: readonly ParquetColumn[],
    private readonly bytes: ByteWriter,
    private readonly writer: ParquetWriter,
  ) {}

  static async begin(columns: readonly ParquetColumn[]): Promise<ParquetTable> {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
    const bytes = new ByteWriter();
    const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ elements }) => elements)];
    return new ParquetTable(columns, bytes, new ParquetWriter({ writer: bytes, schema, createdBy: 'lexgraph' }));
  }

  /** How many rows wait for their group. */
  get rows(): number {
    return this.waiting.length;
  }

  add(row: Readonly<Record<string, Cell>>): void {
    this.waiting.push(row);
  }

  /** Makes a group of the rows that wait, and gives its bytes. */
  async group(): Promise<Uint8Array> {
    if (this.rows > 0) {
      const columnData = this.columns.map((column) => ({ name: column.name, data: dataOf(column, this.waiting) }));
      await this.writer.write({ columnData, rowGroupSize: this.rows });
      this.waiting = [];
    }
    return this.take();
  }

  /** The bytes that end the file, after the last group. */
  async end(): Promise<Uint8Array> {
    await this.writer.finish();
    return this.take();
  }

  /** Places in the file go on being counted from its beginning. */
  private take(): Uint8Array {
    const taken = new Uint8Array(this.bytes.getBuffer());
    this.bytes.index = 0;
    return taken;
  }
}
