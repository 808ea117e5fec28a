import { nodeKind } from '../graph-model';
import { Provision } from '../nodes/provision';
import { readIf } from '../read';
import { nameOf, type NodeRecord } from '../records';
import type { Translation } from '../values/translation';
import type { Told } from './told';
import type { Tongue } from './tongue';

/** How a language writes what stands in any of its sentences. */
export interface Naming {
  say(this: void, told: Told | null): string;
  /** The name in the language where the data has it, else the English one. */
  name(this: void, node: NodeRecord): string;
  /** The name between the language’s quotation marks. */
  quoted(this: void, node: NodeRecord): string;
  /** Names, or what else is told, parted by semicolons. */
  list(this: void, all: readonly (NodeRecord | Told)[]): string;
}

/** The naming of one language, with its quotation marks. */
export function namingIn(tongue: Tongue, quote: (name: string) => string): Naming {
  const name = (node: NodeRecord) => nameIn(tongue, node);
  return {
    say: (told) => told?.in(tongue) ?? '',
    name,
    quoted: (node) => quote(name(node)),
    list: (all) => all.map((each) => ('in' in each ? each.in(tongue) : name(each))).join('; '),
  };
}

function nameIn(tongue: Tongue, node: NodeRecord): string {
  const translations = (node.properties['translations'] ?? []) as readonly Translation[];
  return translations.find(({ language }) => String(language) === String(tongue))?.name ?? nameOf(node);
}

/** By what number, and as what, the part of the instrument is cited; null where it has none. */
export function numberOf(provision: NodeRecord, instrument: NodeRecord): { number: string; isArticle: boolean } | null {
  const number = readIf(Provision, provision)?.number;
  return number ? { number, isArticle: nodeKind(instrument.kind).partsCitedAs !== null } : null;
}
