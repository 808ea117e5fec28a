import { LegalNode } from '../../model/nodes/legal-node';
import { read } from '../../model/read';
import { isPresumed } from '../../model/is-presumed';
import { type NodeRecord } from '../../model/records';
import { lastDay, type CalendarDate } from '../../model/time/partial-date';
import { describeRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { CitationVerdict } from '../../model/values/citation-verdict';
import { isNationalLaw } from './citable-work';
import type { CitedPlace } from './cited-place';
import { describeChange, type CitedChange } from './read-changes';
import type { LastArticle } from './read-last-articles';

/** What is said of a citation, and why. */
export interface CitationJudgment {
  readonly verdict: CitationVerdict;
  readonly explanation: string;
}

/** Of a citation whose work the data doesn’t hold. */
export const NOT_HELD: CitationJudgment = {
  verdict: CitationVerdict.UNVERIFIED,
  explanation: 'The data holds no such instrument or document: whether it exists, and says so, was not checked.',
};

/** Of an article without anything that says of what. */
export const OF_NOTHING: CitationJudgment = {
  verdict: CitationVerdict.UNVERIFIED,
  explanation: 'Nothing beside it names an instrument that the data holds.',
};

/**
 * What is said of the place on the date; `today` ends the time in which it may have been changed since. `changes` are those of the place and of the
 * work that it is a part of; `source` is where the last article of the work was read, where the place lies beyond it.
 */
export function judgeCitation(
  place: CitedPlace,
  source: LastArticle | null,
  changes: readonly CitedChange[],
  asOf: CalendarDate,
  today: CalendarDate,
): CitationJudgment {
  const { node, understood, isExact, pinpoint, beyond } = place;
  if (!node) return ofDocument(pinpoint);
  if (beyond !== null) return ofBeyond(place, beyond, source, asOf);
  if (!isExact) return ofMissingPlace(understood);
  switch (holdsOn(node.window, asOf)) {
    case Truth.NO:
      return ofEnded(node, changes, asOf);
    case Truth.UNKNOWN:
      return {
        verdict: CitationVerdict.UNKNOWN,
        explanation: 'The sources don’t say whether it was in force on the date.',
      };
    case Truth.YES:
      return ofStanding(node, changes, asOf, today);
  }
}

function ofDocument(pinpoint: string | null): CitationJudgment {
  const unchecked = pinpoint === null ? '' : ' Whether it has that paragraph was not checked.';
  return {
    verdict: CitationVerdict.UNKNOWN,
    explanation: `The data holds this document, which is no law.${unchecked}`,
  };
}

/** Law of a State that was read only up to a day may have grown since; treaties are amended by instruments of their own. */
function ofBeyond(
  { understood, work }: CitedPlace,
  last: number,
  source: LastArticle | null,
  asOf: CalendarDate,
): CitationJudgment {
  const where = source === null ? '' : ` (${source.document}, art. ${last})`;
  const attested = source?.attestedOn ?? null;
  if (isNationalLaw(work) && attested !== null && lastDay(attested) < asOf) {
    return {
      verdict: CitationVerdict.UNVERIFIED,
      explanation: `${understood}${where} as of ${attested}; what was added later was not checked.`,
    };
  }
  return { verdict: CitationVerdict.NO_SUCH_PLACE, explanation: `${understood}${where}.` };
}

/** Of an instrument of which nobody read where it ends, nothing is said of what the data doesn’t hold. */
function ofMissingPlace(understood: string): CitationJudgment {
  return {
    verdict: CitationVerdict.UNVERIFIED,
    explanation: `${understood}. Whether there is such a place was not checked.`,
  };
}

function ofEnded(node: NodeRecord, changes: readonly CitedChange[], asOf: CalendarDate): CitationJudgment {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = node.window;
  if (asOf < earliestStart) {
    const begins = describeRange({ first: earliestStart, last: latestStart });
    return { verdict: CitationVerdict.NOT_IN_FORCE, explanation: `It was not in force yet: it began ${begins}.` };
  }
  const ended = `It ended ${describeRange({ first: earliestEnd, last: latestEnd })}`;
  const by = changes.filter(({ isOfNorm, earliest, done }) => !isOfNorm && done !== 'amended' && earliest <= asOf);
  if (by.length === 0) return { verdict: CitationVerdict.NOT_IN_FORCE, explanation: `${ended}.` };
  return { verdict: CitationVerdict.SUPERSEDED, explanation: `${ended}: ${described(by)}.` };
}

function ofStanding(
  node: NodeRecord,
  changes: readonly CitedChange[],
  asOf: CalendarDate,
  today: CalendarDate,
): CitationJudgment {
  const since = changes.filter(({ earliest, latest }) => earliest > asOf && latest <= today);
  if (since.length > 0)
    return {
      verdict: CitationVerdict.SUPERSEDED,
      explanation: `It was in force on the date, and has since been ${described(since)}.`,
    };
  if (isPresumed(node, asOf)) {
    const attested = read(LegalNode, node).lastAttestedOn ?? '';
    return {
      verdict: CitationVerdict.UNKNOWN,
      explanation: `It was in force as of ${attested}; what came later was not checked.`,
    };
  }
  const began = describeRange({ first: node.window.earliestStart, last: node.window.latestStart });
  return { verdict: CitationVerdict.IN_FORCE, explanation: `It is in force on the date. It began ${began}.` };
}

function described(changes: readonly CitedChange[]): string {
  const sorted = [...changes].sort((one, other) => (one.earliest < other.earliest ? -1 : 1));
  return [...new Set(sorted.map(describeChange))].join('; ');
}
