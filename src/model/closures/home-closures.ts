import { Nature } from '../declaration/nature';
import { natureOf } from '../graph-model';
import type { NodeRecord } from '../records';
import type { StateClosure } from './closures';
import type { JoinedNodes } from './joined-nodes';

/** By which edges what is within a State, works for it or in it, or is its law, leads to it. */
const HOMEWARD = ['BROADER', 'PART_OF', 'LAW_OF', 'SERVES', 'SUBSIDIARY_OF'];

/** What is at home in a State: the State itself, places, bodies, law and its parts. Many things are at home in none. */
export class Homes {
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    private readonly joined: JoinedNodes,
    private readonly states: ReadonlySet<string>,
  ) {}

  /** The States in which it is at home. */
  of(id: string): readonly string[] {
    const known = this.known.get(id) ?? this.reached(id, HOMEWARD);
    this.known.set(id, known);
    return known;
  }

  /** The States that edges of the kinds lead to, over any number of them. */
  reached(id: string, kinds: readonly string[]): readonly string[] {
    const found = [...this.joined.reachedFrom(id, kinds)].filter((each) => this.states.has(each));
    return found.sort();
  }
}

/** In which States law and policies are at home. */
export function homeClosures(nodes: readonly NodeRecord[], homes: Homes): readonly StateClosure[] {
  return nodes.flatMap((node) => {
    const nature = natureOf(node);
    if (nature !== Nature.NATIONAL_LAW && nature !== Nature.POLICY) return [];
    const states = homes.of(node.id);
    return states.length > 0 ? [{ id: node.id, states }] : [];
  });
}
