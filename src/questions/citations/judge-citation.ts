import { LegalNode } from '../../model/nodes/legal-node';
import { read } from '../../model/read';
import { isPresumed } from '../../model/is-presumed';
import { type NodeRecord } from '../../model/records';
import { lastDay, type CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { CitationVerdict } from '../../model/values/citation-verdict';
import type { Told } from '../../model/words/told';
import { HeldPlace } from '../../model/values/held-place';
import { adoptionOf, isNationalLaw, type CitableWork } from './citable-work';
import { CITATION_SENTENCES as SAYS, CitedChangeKind } from './citation-sentences';
import type { CitedPlace } from './cited-place';
import { describeChange, type CitedChange } from './read-changes';
import type { LastArticle } from './read-last-articles';

/** What is said of a citation, and why. */
export interface CitationJudgment {
  readonly verdict: CitationVerdict;
  readonly explanation: Told;
}

/** Of a citation whose work the data doesn’t hold; perhaps it holds one of the same number and another day. */
export function notHeld(ofOtherDay: CitableWork | null): CitationJudgment {
  const adoptedOn = ofOtherDay && adoptionOf(ofOtherDay);
  const explanation = ofOtherDay && adoptedOn ? SAYS.ofOtherDay(ofOtherDay.node, adoptedOn) : SAYS.notHeld;
  return { verdict: CitationVerdict.UNVERIFIED, explanation };
}

/** Of an article without anything that says of what. */
export const OF_NOTHING: CitationJudgment = {
  verdict: CitationVerdict.UNVERIFIED,
  explanation: SAYS.ofNothing,
};

/**
 * What is said of the place on the date; `today` ends the time in which it may have been changed since. `changes` are
 * those of the place and of the work that it is a part of; `source` is where the last article of the work was read,
 * where the place lies beyond it.
 */
export function judgeCitation(
  place: CitedPlace,
  source: LastArticle | null,
  changes: readonly CitedChange[],
  asOf: CalendarDate,
  today: CalendarDate,
): CitationJudgment {
  const { node, understood, held, pinpoint, beyond } = place;
  if (!node) return ofDocument(pinpoint);
  if (beyond !== null) return ofBeyond(place, beyond, source, asOf);
  switch (held) {
    case HeldPlace.NOT:
      return ofMissingPlace(understood);
    case HeldPlace.IN_PARTS:
      return { verdict: CitationVerdict.UNVERIFIED, explanation: SAYS.inParts(understood) };
    case HeldPlace.PART: {
      const { verdict, explanation } = ofHeld(node, changes, asOf, today);
      return { verdict, explanation: SAYS.ofPart(understood, explanation) };
    }
    case HeldPlace.ITSELF:
      return ofHeld(node, changes, asOf, today);
  }
}

/** Of a node, which is the place or a part of it. */
function ofHeld(
  node: NodeRecord,
  changes: readonly CitedChange[],
  asOf: CalendarDate,
  today: CalendarDate,
): CitationJudgment {
  switch (holdsOn(node.window, asOf)) {
    case Truth.NO:
      return ofEnded(node, changes, asOf);
    case Truth.UNKNOWN:
      return {
        verdict: CitationVerdict.UNKNOWN,
        explanation: SAYS.inForceUnknown,
      };
    case Truth.YES:
      return ofStanding(node, changes, asOf, today);
  }
}

function ofDocument(pinpoint: string | null): CitationJudgment {
  return {
    verdict: CitationVerdict.UNKNOWN,
    explanation: SAYS.noLaw(pinpoint !== null),
  };
}

/**
 * Law of a State that was read only up to a day may have grown since; treaties are amended by instruments of their own.
 */
function ofBeyond(
  { understood, work }: CitedPlace,
  last: number,
  source: LastArticle | null,
  asOf: CalendarDate,
): CitationJudgment {
  const where = source && SAYS.readIn(source.document, last);
  const attested = source?.attestedOn ?? null;
  if (isNationalLaw(work) && attested !== null && lastDay(attested) < asOf) {
    return {
      verdict: CitationVerdict.UNVERIFIED,
      explanation: SAYS.beyondAsRead(understood, where, attested),
    };
  }
  return { verdict: CitationVerdict.NO_SUCH_PLACE, explanation: SAYS.beyond(understood, where) };
}

/** Of an instrument of which nobody read where it ends, nothing is said of what the data doesn’t hold. */
function ofMissingPlace(understood: Told): CitationJudgment {
  return {
    verdict: CitationVerdict.UNVERIFIED,
    explanation: SAYS.missing(understood),
  };
}

function ofEnded(node: NodeRecord, changes: readonly CitedChange[], asOf: CalendarDate): CitationJudgment {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = node.window;
  if (asOf < earliestStart) {
    const began = { first: earliestStart, last: latestStart };
    return { verdict: CitationVerdict.NOT_IN_FORCE, explanation: SAYS.notYet(began) };
  }
  const ended = { first: earliestEnd, last: latestEnd };
  const by = changes.filter(
    ({ isOfNorm, earliest, done }) => !isOfNorm && done !== CitedChangeKind.AMENDED && earliest <= asOf,
  );
  if (by.length === 0) return { verdict: CitationVerdict.NOT_IN_FORCE, explanation: SAYS.ended(ended, null) };
  return { verdict: CitationVerdict.SUPERSEDED, explanation: SAYS.ended(ended, described(by)) };
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
      explanation: SAYS.changedSince(described(since)),
    };
  if (isPresumed(node, asOf)) {
    const attested = read(LegalNode, node).lastAttestedOn ?? null;
    return {
      verdict: CitationVerdict.UNKNOWN,
      explanation: SAYS.presumed(attested),
    };
  }
  const began = { first: node.window.earliestStart, last: node.window.latestStart };
  return { verdict: CitationVerdict.IN_FORCE, explanation: SAYS.inForce(began) };
}

function described(changes: readonly CitedChange[]): Told {
  const sorted = [...changes].sort((one, other) => (one.earliest < other.earliest ? -1 : 1));
  const told = sorted.map(describeChange);
  return { in: (tongue) => [...new Set(told.map((each) => each.in(tongue)))].join('; ') };
}
