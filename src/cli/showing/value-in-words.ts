import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  getNullableType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { fieldsOf, isThing } from '../asking/selection-of';
import { NOT_SEEN } from '../../api/words/doubt-in-words';
import { inWords } from '../../api/words/in-words';
import { isAsARule, isSoAsARule } from '../../api/words/is-as-a-rule';
import { thingInWords } from '../../api/words/thing-in-words';
import type { ReadingNotes } from './reading-notes';
import { painted } from './terminal';

type Values = Readonly<Record<string, unknown>>;
type Named = { readonly id: string; readonly name?: string };
type Citation = { readonly document: string | Named; readonly pinpoint?: string | null; readonly checked: boolean };
type Relation = { readonly totalCount: number; readonly edges: readonly { node: Named; holds: string }[] };

/** What a value is about, where a text says it. */
export const TITLES = ['title', 'summary', 'text', 'understood'];

/** What is read without its name before it. */
export const SENTENCES = /(^|[a-z])(reason|summary|explanation|verdict|note|text|title|resolution|name)$/i;

/** Of answers within answers, what only those who ask for all are told. */
const FOR_ALL = ['note', 'basis', 'cause', 'concerns', 'computedFrom', 'elementsCovered', 'attestedOn', 'id', 'key'];

/** Values of an answer as a reader has them: sentences rather than constants, things by name and id. */
export class ValueInWords {
  /** `most`: how many values of a list are told; the rest is counted. */
  constructor(
    readonly notes: ReadingNotes,
    private readonly most: number,
  ) {}

  /** Whether all is told. */
  get isFull(): boolean {
    return this.most === Infinity;
  }

  /** Empty where there is nothing to say. */
  of(type: GraphQLOutputType, value: unknown): string {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return this.list(value.map((each) => this.of(type, each)));
    const named = getNamedType(type);
    if (named.name === 'Citation') return this.citation(value as Citation);
    if (named.name === 'JSON') return this.edge(value as Values);
    if (named.name.endsWith('Connection')) return this.relation(value as Relation);
    if (isThing(named)) return this.thing(value as Named);
    if (isEnumType(named)) return this.constant(value as string);
    if (isObjectType(named) || isInterfaceType(named)) return this.parts(named, value as Values);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /** The texts of a list, each in words, and how many more there are. */
  shortened(texts: readonly string[]): string[] {
    const told = texts.filter(Boolean);
    const more = told.length - this.most;
    return more > 1 ? [...told.slice(0, this.most), `and ${more} more`] : told;
  }

  /** A yes, a no or an unknown that stands in a sentence, by what it is said of. Empty for what is the rule. */
  truth(name: string, value: unknown): string {
    const words = inWords(name);
    if (value === 'UNKNOWN') return `${words}: ${this.constant('UNKNOWN')}`;
    const isSo = value === true || value === 'YES';
    if (isSoAsARule(name)) return isSo ? '' : `not ${words}`;
    if (name === 'presumed' && isSo) {
      this.notes.saysPresumed = true;
      return painted('yellow', words);
    }
    if (isSo) return words;
    return value === 'NO' ? `not ${words}` : '';
  }

  private list(texts: readonly string[]): string {
    return this.shortened(texts).join('; ');
  }

  private thing(named: Named): string {
    return thingInWords(named, painted('cyan', named.id));
  }

  private constant(value: string): string {
    if (value !== 'UNKNOWN') return inWords(value);
    this.notes.saysUnknown = true;
    return painted('yellow', 'unknown');
  }

  private citation({ document, pinpoint, checked }: Citation): string {
    const { id, name } = typeof document === 'string' ? { id: document, name: undefined } : document;
    if (name !== undefined) this.notes.documents.set(id, name);
    return `${painted('cyan', id)}${pinpoint ? ` ${pinpoint}` : ''}${checked ? '' : ` (${NOT_SEEN})`}`;
  }

  /** What an edge of a way says: its dates, and where it says so. */
  private edge({ date, attestedOn, presumed, citations = [] }: Values): string {
    const sources = (citations as Citation[]).map((each) => this.citation(each));
    const since = [date, attestedOn && `attested on ${attestedOn as string}`, this.truth('presumed', presumed)];
    return [...since.filter(Boolean), `[${this.list(sources)}]`].join(', ');
  }

  private relation({ totalCount, edges }: Relation): string {
    const told = edges.map(({ node, holds }) => {
      const doubt = this.truth('holds', holds);
      return `${this.thing(node)}${doubt && `, ${doubt}`}`;
    });
    return told.length === 0
      ? ''
      : [...told, ...(totalCount > told.length ? [`and ${totalCount - told.length} more`] : [])].join('; ');
  }

  /** An answer within an answer: what it is about first. */
  private parts(type: GraphQLObjectType | GraphQLInterfaceType, value: Values): string {
    const fields = fieldsOf(type).filter(({ name }) => this.isTold(name, value[name]));
    const about =
      fields.find(({ name }) => TITLES.includes(name)) ??
      fields.find(({ type: of }) => isThing(getNamedType(of)) && !isListType(getNullableType(of)));
    const isTitle = about !== undefined && TITLES.includes(about.name);
    const others = fields
      .filter((field) => field !== about && (this.isFull || !isTitle || !isThing(getNamedType(field.type))))
      .map((field) => this.part(field.name, field.type, value[field.name]))
      .filter(Boolean);
    if (!about) return others.join(', ');
    const lead = this.of(about.type, value[about.name]);
    if (others.length === 0) return lead;
    return isTitle ? `${lead} (${others.join(', ')})` : `${lead}: ${others.join(', ')}`;
  }

  private isTold(name: string, value: unknown): boolean {
    if (value === null || value === undefined || (name === 'basis' && isAsARule(name, value))) return false;
    return this.isFull || !FOR_ALL.includes(name);
  }

  private part(name: string, type: GraphQLOutputType, value: unknown): string {
    const named = getNamedType(type);
    if (named.name === 'InForce' || named.name === 'Boolean') return this.truth(name, value);
    const text = this.of(type, value);
    if (text === '') return '';
    if (named.name === 'Citation') return `[${text}]`;
    const isOne = !isListType(getNullableType(type));
    const saysItself = isEnumType(named) || named.name === 'JSON' || (isOne && isThing(named)) || SENTENCES.test(name);
    return saysItself ? text.replace(/\.$/, '') : `${inWords(name)}: ${text}`;
  }
}
