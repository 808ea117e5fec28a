import { actInWords } from '../answer/place-of-row';
import { isOwnLaw } from '../answer/standing-in-words';
import type { Finding } from './finding';

/** So many places are named. */
const NAMED = 40;

interface PlacesLeft {
  /** Each act once, with its articles: `C105, art. 1(a), art. 2`. */
  readonly places: string;
  /** How many are not named. */
  readonly more: number;
}

/** Where the norms stand that bind or are in force and are left out: national law first; null where none is. */
export function placesLeft(left: readonly Finding[], language: string): PlacesLeft | null {
  const valid = left.filter(({ edge }) => edge.node.standing === 'BINDING');
  const isNational = ({ edge }: Finding) => isOwnLaw(edge.node);
  const ordered = [...valid.filter(isNational), ...valid.filter((finding) => !isNational(finding))];
  const byAct = new Map<string, Set<string>>();
  const places = [...new Map(ordered.map((finding) => [finding.place, finding])).values()];
  for (const { edge, place } of places.slice(0, NAMED)) {
    const act = actInWords(edge.node.instrument, language);
    const within = place.startsWith(`${act}, `) ? place.slice(act.length + 2) : place;
    const known = byAct.get(act);
    if (known) known.add(within);
    else byAct.set(act, new Set([place]));
  }
  if (places.length === 0) return null;
  const told = [...byAct.values()].map((articles) => [...articles].join(', ')).join('; ');
  return { places: told, more: Math.max(places.length - NAMED, 0) };
}
