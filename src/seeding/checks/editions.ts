import { Nature } from '../../model/declaration/nature';
import { statedTimes } from '../../model/declaration/stated-times';
import { OPEN_PAST, firstDay, lastDay, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { Document, DocumentForm } from '../../model/nodes/document';
import { LegalNode } from '../../model/nodes/legal-node';
import { readSeed, readSeedIf } from '../read-seed';
import { actsOf } from '../roots-of';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';
import { latestEndOf } from './periods';

const NORMS: ReadonlySet<Nature> = new Set([Nature.PROVISION, Nature.NORM]);
const TEXTS: ReadonlySet<unknown> = new Set([DocumentForm.LAW_TEXT, DocumentForm.INSTRUMENT_TEXT]);

/**
 * A norm is read in a text that speaks of the time when it holds: without a note that says how, neither in texts of
 * before it alone, nor in texts of after it alone.
 */
export function checkEditions(index: SeedIndex, problems: SeedProblems): void {
  const actOf = actsOf(index);
  for (const node of index.nodes.values()) {
    if (!NORMS.has(node.kind.nature)) continue;
    checkNorm(node, commencementOf(index.nodes.get(actOf(node.id))), index, problems);
  }
}

function checkNorm(norm: SeedNode, commences: CalendarDate, index: SeedIndex, problems: SeedProblems): void {
  const dates = norm.citations.map(({ document }) => textDate(index.nodes.get(document)));
  if (dates.length === 0 || !dates.every((date) => date !== null)) return;
  const place = norm.citations[0]?.place ?? norm.place;
  const { BEGINS, BEGUN_BY } = statedTimes(norm.kind, norm.properties);
  const begins = BEGINS ?? BEGUN_BY;
  const { note, ...said } = readSeed(LegalNode, norm);
  const isExplained = note !== undefined;
  const isBefore = (date: PartialDate) => begins && lastDay(date) < firstDay(begins) && firstDay(date) >= commences;
  if (!isExplained && dates.every(isBefore))
    problems.report(
      place,
      `the text cited speaks as of ${dates.join(', ')}, before ${begins}, when "${norm.id}" begins: cite an edition of then or later, or say in a "note" how that text tells of it`,
    );
  const end = latestEndOf(said);
  if (!isExplained && end && dates.every((date) => firstDay(date) >= end))
    problems.report(
      place,
      `the text cited speaks as of ${dates.join(', ')}, when "${norm.id}" is over: cite an edition in which it stood, or say in a "note" how it was read`,
    );
}

/** Until that day a text is the act as adopted, which says itself what begins later. */
function commencementOf(act: SeedNode | undefined): CalendarDate {
  const { BEGINS, COMMENCES, ADOPTED } = act ? statedTimes(act.kind, act.properties) : {};
  const date = BEGINS ?? COMMENCES ?? ADOPTED;
  return date ? lastDay(date) : OPEN_PAST;
}

/** The date as of which the text of a law speaks; null of other documents, and of texts without such a date. */
function textDate(document: SeedNode | undefined): PartialDate | null {
  const { form, attestedOn = null } = readSeedIf(Document, document) ?? {};
  return TEXTS.has(form) ? attestedOn : null;
}
