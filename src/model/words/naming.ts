import { isDivision } from '../citations/divisions';
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
  /**
   * The name of an act as its language cites it, with quotation marks where it only says what the act is about: `Закон
   * «Об образовании»`.
   */
  titled(this: void, instrument: NodeRecord): string;
  /** The name between the language’s quotation marks. */
  quoted(this: void, node: NodeRecord): string;
  /** Names, or what else is told, parted by semicolons. */
  list(this: void, all: readonly (NodeRecord | Told)[]): string;
}

/** The marks and words of one language about names. */
interface Marks {
  quote(this: void, name: string): string;
  /** A title that only says what the act is about, cited; null of one that says what it is. */
  cited?(this: void, title: string, isStatute: boolean): string | null;
}

/** The naming of one language. */
export function namingIn(tongue: Tongue, { quote, cited }: Marks): Naming {
  const name = (node: NodeRecord) => nameIn(tongue, node);
  return {
    say: (told) => told?.in(tongue) ?? '',
    name,
    titled: (node) => cited?.(name(node), node.kind === 'Statute') ?? name(node),
    quoted: (node) => quote(name(node)),
    list: (all) => all.map((each) => ('in' in each ? each.in(tongue) : name(each))).join('; '),
  };
}

function nameIn(tongue: Tongue, node: NodeRecord): string {
  const translations = (node.properties['translations'] ?? []) as readonly Translation[];
  return translations.find(({ language }) => String(language) === String(tongue))?.name ?? nameOf(node);
}

/**
 * A part of an instrument by its number, and whether that is called an article; of orders and rules it is a paragraph.
 * A division is called by what stands in its number.
 */
export interface CitedNumber {
  readonly number: string;
  readonly calledBy: 'article' | 'paragraph' | null;
}

/** By what number the part of the instrument is cited; null where it has none. */
export function numberOf(provision: NodeRecord, instrument: NodeRecord): CitedNumber | null {
  const number = readIf(Provision, provision)?.number;
  return number ? citedNumber(number, instrument) : null;
}

/** A number, and what parts of the instrument are called. */
export function citedNumber(number: string, { kind }: Pick<NodeRecord, 'kind'>): CitedNumber {
  if (nodeKind(kind).partsCitedAs === null || isDivision(number)) return { number, calledBy: null };
  return { number, calledBy: kind === 'Regulation' ? 'paragraph' : 'article' };
}
