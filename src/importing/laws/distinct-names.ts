import { fold } from '../../model/search/search-tokens';

/** Names that are given once each: a name that is taken stands with the id of what bears it. */
export class DistinctNames {
  private readonly taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.taken = new Set([...names].map(fold));
  }

  take(name: string, id: string): string {
    const own = this.taken.has(fold(name)) && !name.endsWith(`(${id})`) ? `${name} (${id})` : name;
    this.taken.add(fold(own));
    return own;
  }
}
