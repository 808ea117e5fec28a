/** A file from outside, as text: its name without folders, and how its bytes were read. */
export interface SourceFile {
  readonly name: string;
  readonly encoding: string;
  readonly text: string;
}
