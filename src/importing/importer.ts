import type { LineRemark } from './import-report';

/** What is to be imported, and where to. */
export interface ImportJob {
  readonly files: readonly string[];
  /** The folder of the seeds. */
  readonly seeds: string;
  /** The folder within it in which this importer writes. */
  readonly into: string;
  /** True where nothing is to be written. */
  readonly dryRun: boolean;
  /** A file of the user's own keys of instruments, for importers that take one. */
  readonly mapping?: string;
}

/** What an import made of the files: nothing that they hold is left out of all of it. */
export interface ImportSummary {
  /** In sentences. */
  readonly understood: string;
  readonly doubtful: readonly LineRemark[];
  readonly ignored: readonly LineRemark[];
  /** The files that changed, from the folder of the seeds. */
  readonly written: readonly string[];
}

/** One outside format. */
export interface Importer {
  /** As a command names it: `untc-status`. */
  readonly name: string;
  readonly title: string;
  /** The folder within the seeds in which it writes unless told otherwise. */
  readonly into: string;
  /** Whether a mapping of the user's may take the place of its own. */
  readonly takesMapping?: true;
  readonly run: (job: ImportJob) => ImportSummary;
}
