/** A sentence of the API whose list is parted from it: `It lacks: Everyone (condition); Free (act).` */
interface Parted {
  /** What stands before the list, with its colon. */
  readonly says: string;
  /** None where the sentence holds no list. */
  readonly members: readonly string[];
}

const LISTING = /^(?<says>[^:]+:) (?<list>.+)\.$/s;

export function membersOf(sentence: string): Parted {
  const { says, list } = LISTING.exec(sentence)?.groups ?? {};
  return says && list ? { says, members: list.split('; ') } : { says: sentence, members: [] };
}
