import { checkBearersAndGroups } from '../checks/bearers-and-groups';
import { checkBearersTold } from '../checks/bearers-told';
import { checkCopiedRuns } from '../checks/copied-runs';
import { checkEmptyParagraphs } from '../checks/empty-paragraphs';
import { checkEndedActs } from '../checks/ended-acts';
import { checkEndsTold } from '../checks/ends-told';
import { checkLedgerEntries } from '../checks/ledger-entries';
import { checkMinimumCounts } from '../checks/minimum-counts';
import { checkOpenParagraphs } from '../checks/open-paragraphs';
import { checkPinpoints } from '../checks/pinpoints';
import { checkSameNames } from '../checks/same-names';
import { checkSharedSubjects } from '../checks/shared-subjects';
import { checkTextsOfActs } from '../checks/texts-of-acts';
import { checkUnusedSchemes } from '../checks/unused-schemes';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';
import type { Corpus } from './corpus';

const CHECKS = [
  checkPinpoints,
  checkEmptyParagraphs,
  checkLedgerEntries,
  checkOpenParagraphs,
  checkCopiedRuns,
  checkMinimumCounts,
  checkSameNames,
  checkUnusedSchemes,
  checkTextsOfActs,
  checkEndedActs,
  checkSharedSubjects,
  checkBearersAndGroups,
  checkBearersTold,
  checkEndsTold,
];

/** Checks that the graph holds what its documents hold, each thing once, and nothing to no purpose. */
export function checkCorpus(index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  for (const check of CHECKS) check(index, problems, corpus);
}
