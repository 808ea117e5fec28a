import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportSummary } from '../../src/importing/importer';
import { IMPORTERS } from '../../src/importing/importers';
import { removeFolder, temporaryFolder } from '../temporary-folder';

/** A folder of seeds in which an importer writes, for a test. */
export class SeedsForImport {
  readonly folder = join(temporaryFolder(), 'seeds');

  constructor(seeds: string) {
    mkdirSync(this.folder);
    writeFileSync(join(this.folder, 'base.yaml'), seeds);
  }

  /** Imports files that the test writes, by their names. */
  take(format: string, files: Readonly<Record<string, string | Buffer>>, dryRun = false): ImportSummary {
    const paths = Object.entries(files).map(([name, content]) => {
      const path = join(dirname(this.folder), name);
      writeFileSync(path, content);
      return path;
    });
    return this.takePaths(format, paths, dryRun);
  }

  takePaths(format: string, files: readonly string[], dryRun = false): ImportSummary {
    const importer = IMPORTERS.find(({ name }) => name === format);
    if (!importer) throw new Error(`no format ${format}`);
    return importer.run({ files, seeds: this.folder, into: importer.into, dryRun });
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Every file of the seeds, with what stands in it. */
  everything(): Record<string, string> {
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
    return Object.fromEntries(names.map((name) => [name, this.read(name)]));
  }

  remove(): void {
    removeFolder(dirname(this.folder));
  }
}
