import type { GraphRecords } from '../model/records';
import { checkAcceptances } from './checks/acceptances';
import { checkEnds } from './checks/ends';
import { checkCitations } from './checks/citations';
import { checkChangesOfActs } from './checks/changes-of-acts';
import { checkCorrespondences } from './checks/correspondences';
import { checkMappings } from './checks/mappings';
import { checkEditions } from './checks/editions';
import { checkMentions } from './checks/mentions';
import { checkElements } from './checks/elements';
import { checkGapScenes } from './checks/gap-scenes';
import { checkArticleNumbers } from './checks/article-numbers';
import { checkLastArticles } from './checks/last-articles';
import { checkHierarchies } from './checks/hierarchies';
import { checkImposition } from './checks/imposition';
import { checkPeriods } from './checks/periods';
import { recordsOf } from './records-of';
import { SeedIndex } from './seed-index';
import type { SeedEntries } from './seed-entry';
import { checkObjections } from './checks/objections';
import { checkPossibleIdentities } from './checks/possible-identities';
import { checkRestrictions } from './checks/restrictions';
import { checkShortfalls } from './checks/shortfalls';
import { checkSpeakers } from './checks/speakers';
import { checkStages } from './checks/stages';
import { checkStrengths } from './checks/strengths';
import { checkCorpus } from './corpus/check-corpus';
import type { Corpus } from './corpus/corpus';
import type { SeedProblems } from './seed-problems';

const CHECKS = [
  checkEnds,
  checkCitations,
  checkMentions,
  checkElements,
  checkPossibleIdentities,
  checkRestrictions,
  checkSpeakers,
  checkStages,
  checkStrengths,
  checkShortfalls,
  checkObjections,
  checkAcceptances,
  checkCorrespondences,
  checkMappings,
  checkArticleNumbers,
  checkLastArticles,
  checkHierarchies,
  checkImposition,
  checkPeriods,
  checkEditions,
  checkChangesOfActs,
  checkGapScenes,
];

/**
 * Links what was parsed into a graph: ids resolved, every rule checked, dates worked out. With a corpus, the rules of
 * completeness are checked too. Throws `SeedsRefused` with all mistakes of the run, the parser's included.
 */
export function linkSeeds(entries: SeedEntries, problems: SeedProblems, corpus: Corpus | null = null): GraphRecords {
  // Every reference to what such a file holds would be a mistake as well.
  if (problems.unreadable) problems.throwIfAny();
  const index = new SeedIndex(entries, problems);
  for (const check of CHECKS) check(index, problems);
  if (corpus) checkCorpus(index, problems, corpus);
  problems.throwIfAny();
  return recordsOf(index);
}
