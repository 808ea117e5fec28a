import { foldedAt, textAt, type CitationToken } from '../../model/citations/citation-token';
import { findAct } from './find-acts';
import { afterOwnNumber, conventionMentionAt, conventionsOf } from './find-conventions';
import { longer, mentionAt, nearMentionAt } from './find-mentions';
import { unknownWorkAt } from './find-unknown-works';
import type { Mention, UnknownWork } from './found-citation';
import { adoptionOf } from './citable-work';
import { numberedActAt } from './read-act';
import { furtherConventionAt, numberedConventionAt, sortOf, type NumberedConvention } from './read-convention';
import type { WorksOfGraph } from './works-of-graph';

/** A work that a text names: one that the graph has, or one that it lacks. */
export interface FoundWork {
  readonly sort: 'WORK';
  readonly mention: Mention | null;
  readonly unknownWork: UnknownWork | null;
  /** Whether an error was taken out of the name. */
  readonly isMisspelt: boolean;
  /** What the name says of a convention of the ILO by its number, after which further numbers may follow. */
  readonly numbered: NumberedConvention | null;
  readonly from: number;
  readonly to: number;
}

/** A text, and what its names are looked for in. */
export interface NamesIn {
  readonly graph: WorksOfGraph;
  readonly tokens: readonly CitationToken[];
  /** Whether abbreviations count in small letters, too. */
  readonly isLoose: boolean;
}

/** The work that is named from this token on, right after another one or not; null where none is. */
export function workAt(names: NamesIn, from: number, before: FoundWork | null): FoundWork | null {
  return (
    furtherConvention(names, from, before) ??
    yearAndWorkAt(names, from) ??
    protocolToAt(names, from) ??
    namedWorkAt(names, from)
  );
}

/** The same where one error is taken out of the name. */
export function nearWorkAt({ graph, tokens }: Pick<NamesIn, 'graph' | 'tokens'>, from: number): FoundWork | null {
  const mention = nearMentionAt(graph, tokens, from);
  return mention && { ...known(mention, null), isMisspelt: true, from };
}

function known(mention: Mention, numbered: NumberedConvention | null): FoundWork {
  const { from, to } = mention;
  return { sort: 'WORK', mention, unknownWork: null, isMisspelt: false, numbered, from, to };
}

function lacked(unknownWork: UnknownWork, numbered: NumberedConvention | null): FoundWork {
  const { from, to } = unknownWork;
  return { sort: 'WORK', mention: null, unknownWork, isMisspelt: false, numbered, from, to };
}

function namedWorkAt({ graph, tokens, isLoose }: NamesIn, from: number): FoundWork | null {
  const numbered = numberedConventionAt(tokens, from);
  const numberedAct = numberedActAt(tokens, from);
  const act = numberedAct && findAct(graph, tokens, numberedAct);
  const byNumber = act?.mention ?? conventionMentionAt(graph, tokens, from, numbered);
  const named = longer(mentionAt(graph, tokens, from, isLoose), byNumber);
  const unknownWork = act?.unknownWork ?? unknownWorkAt(tokens, from, numbered);
  // `CRC/C/KAZ/CO/4` is no CRC.
  if (!named || named.to < (unknownWork?.to ?? 0)) return unknownWork && lacked(unknownWork, numbered);
  const isOfOther = /^(?:committee|комитет)/u.test(foldedAt(tokens, named.to));
  return isOfOther ? null : known({ ...named, from, to: afterOwnNumber(graph, tokens, named) }, numbered);
}

/** `the 1995 Constitution`, `1951 Refugee Convention`: what was adopted in the year before its name. */
function yearAndWorkAt(names: NamesIn, from: number): FoundWork | null {
  const year = textAt(names.tokens, from);
  if (!/^(?:1[89]|20)\d\d$/.test(year)) return null;
  const mention = namedWorkAt(names, from + 1)?.mention;
  if (!mention || mention.year !== null) return null;
  const works = mention.works.filter((work) => adoptionOf(work)?.startsWith(year));
  return works.length > 0 ? known({ ...mention, works, year, from }, null) : null;
}

/** `Protocol to the CRC`: a protocol that the graph has not by this name is none of the treaty that it is one to. */
function protocolToAt(names: NamesIn, from: number): FoundWork | null {
  const { tokens } = names;
  if (sortOf(foldedAt(tokens, from)) !== 'PROTOCOL' || !/^(?:to|к)$/u.test(foldedAt(tokens, from + 1))) return null;
  const treaty = foldedAt(tokens, from + 2) === 'the' ? from + 3 : from + 2;
  const to = namedWorkAt(names, treaty)?.to;
  if (to === undefined || namedWorkAt(names, from)?.mention) return null;
  return lacked({ from, to }, null);
}

/** `Conventions Nos. 29 and 105`: the further ones of a list. */
function furtherConvention({ graph, tokens }: NamesIn, at: number, before: FoundWork | null): FoundWork | null {
  const numbered = before?.numbered && before.to === at ? furtherConventionAt(tokens, at, before.numbered) : null;
  if (!numbered) return null;
  const { from, to } = numbered;
  const works = conventionsOf(graph, numbered);
  return works.length > 0
    ? known({ works, state: null, year: null, from, to }, numbered)
    : lacked({ from, to }, numbered);
}
