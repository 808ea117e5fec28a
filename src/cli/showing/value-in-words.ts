import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { fieldsOf, isThing } from '../asking/selection-of';
import { inWords } from './in-words';
import { painted } from './terminal';
import type { ReadingNotes } from './reading-notes';

type Fields = Readonly<Record<string, unknown>>;
type Named = { readonly id: string; readonly name?: string };
type Citation = { readonly document: Named; readonly pinpoint: string | null; readonly checked: boolean };

/** Values of an answer as a reader has them: sentences rather than constants, things by name and id. */
export class ValueInWords {
  /** `most`: how many of a list are told; the rest is counted. */
  constructor(
    readonly notes: ReadingNotes,
    private readonly most: number,
  ) {}

  /** Whether lists are told to their ends. */
  get isFull(): boolean {
    return this.most === Infinity;
  }

  /** Empty where there is nothing to say. */
  of(type: GraphQLOutputType, value: unknown, within = 0): string {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return this.list(value.map((each) => this.of(type, each, within)));
    const named = getNamedType(type);
    if (named.name === 'Citation') return this.citation(value as Citation);
    if (named.name === 'SnippetPart') return '';
    if (isThing(named)) return this.thing(value as Named);
    if (isEnumType(named)) return this.constant(value as string);
    if (isObjectType(named) || isInterfaceType(named)) return this.parts(named, value as Fields, within);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  thing({ id, name }: Named): string {
    return name === undefined || name === id ? painted('cyan', id) : `${name} (${painted('cyan', id)})`;
  }

  constant(value: string): string {
    if (value === 'UNKNOWN') this.notes.saysUnknown = true;
    return value === 'UNKNOWN' ? painted('yellow', 'unknown') : inWords(value);
  }

  citation({ document, pinpoint, checked }: Citation): string {
    if (document.name !== undefined) this.notes.documents.set(document.id, document.name);
    return `${painted('cyan', document.id)}${pinpoint === null ? '' : ` ${pinpoint}`}${checked ? '' : ' (not checked)'}`;
  }

  list(texts: readonly string[], separator = '; '): string {
    const told = texts.filter(Boolean);
    const more = told.length - this.most;
    return more > 1 ? `${told.slice(0, this.most).join(separator)}${separator}and ${more} more` : told.join(separator);
  }

  /** A yes or no that stands in a sentence, by what it is said of. */
  truth(name: string, value: unknown): string {
    const words = inWords(name);
    if (value === 'UNKNOWN') return `${words}: ${this.constant('UNKNOWN')}`;
    const isSo = value === true || value === 'YES';
    if (name === 'presumed' && isSo) this.notes.saysPresumed = true;
    if (isSo) return name === 'holds' ? '' : name === 'presumed' ? painted('yellow', words) : words;
    if (value === 'NO') return name === 'holds' ? 'does not hold' : `not ${words}`;
    return ['certain', 'available', 'identified', 'resolved'].includes(name) ? `not ${words}` : '';
  }

  private parts(type: GraphQLNamedType, value: Fields, within: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const told = fieldsOf(type)
      .filter(
        ({ name }) => value[name] !== undefined && name !== 'key' && !(name === 'basis' && value[name] === 'SOURCE'),
      )
      .map((field) => this.part(field.name, field.type, value[field.name], within))
      .filter(Boolean);
    const first = fieldsOf(type).find(
      (field) => isThing(getNamedType(field.type)) && value[field.name] && !Array.isArray(value[field.name]),
    );
    if (!first) return told.join(', ');
    const lead = this.of(first.type, value[first.name]);
    const others = told.filter((text) => text !== lead);
    return others.length === 0 ? lead : `${lead}: ${others.join(', ')}`;
  }

  private part(name: string, type: GraphQLOutputType, value: unknown, within: number): string {
    const named = getNamedType(type);
    if (named.name === 'InForce' || named.name === 'Boolean') return this.truth(name, value);
    const text = this.of(type, value, within + 1);
    if (text === '') return '';
    if (named.name === 'Citation') return `[${text}]`;
    const saysItself = isEnumType(named) || (!Array.isArray(value) && isThing(named)) || SENTENCES.test(name);
    return saysItself ? text : `${inWords(name)} ${text}`;
  }
}

/** What is read without its name before it. */
export const SENTENCES = /(^|[a-z])(reason|summary|explanation|verdict|note|text|title|resolution|name)$/i;
