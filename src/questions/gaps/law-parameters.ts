import { concernOfLaw } from '../../model/closures/concern';
import { Nature } from '../../model/declaration/nature';
import { kindsOfNature } from '../../model/graph-model';

const LAWS = kindsOfNature(Nature.NATIONAL_LAW).map(({ label }) => label);

/** By what the texts of questions find the State's own law: its concern, and the kinds of its instruments. */
export function lawParameters(state: string) {
  return { concern: concernOfLaw(state), laws: LAWS };
}
