import { basename, resolve } from 'node:path';
import { parseSeedFiles } from '../seeding/read-seed-folder';
import type { SeedEntries } from '../seeding/seed-entry';
import { SeedProblems } from '../seeding/seed-problems';
import type { ImportJob } from './importer';
import { seedsSoFar } from './seeds-so-far';
import { StateFinder } from './states/state-finder';

/** What the seeds hold outside of the folder in which an import writes. */
export class SeedScene {
  readonly entries: SeedEntries;
  readonly states: StateFinder;
  private readonly ids: ReadonlySet<string>;

  constructor({ seeds, into }: Pick<ImportJob, 'seeds' | 'into'>) {
    const own = `${basename(resolve(seeds))}/${into}/`;
    const files = seedsSoFar(seeds).graph.filter(({ name }) => !name.startsWith(own));
    this.entries = parseSeedFiles(files, new SeedProblems());
    this.ids = new Set(this.entries.nodes.map(({ id }) => id));
    const states = this.entries.nodes.filter(({ kind }) => kind.label === 'State');
    this.states = new StateFinder(new Set(states.map(({ id }) => id)));
  }

  holds(id: string): boolean {
    return this.ids.has(id);
  }
}
