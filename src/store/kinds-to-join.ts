import { Nature } from '../model/declaration/nature';
import { joinableKinds, kindsOfNature } from '../model/graph-model';

/** The kinds of instruments that States join, and those of them that only the States which they name do. */
export const KINDS_TO_JOIN = {
  joinable: joinableKinds().map(({ label }) => label),
  closed: kindsOfNature(Nature.AGREEMENT).map(({ label }) => label),
};
