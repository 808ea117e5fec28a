import { describeCandidates } from './contract/candidates';
import { describeGapCandidates } from './contract/gap-candidates';
import { describeFind } from './contract/find';
import { describeLawCandidates } from './contract/law-candidates';
import { describeLoad } from './contract/load';
import { describeNodes } from './contract/nodes';
import type { OpenFresh } from './contract/open-fresh';
import { describeRecordCandidates } from './contract/record-candidates';
import { describeRelated } from './contract/related';
import { describeSearch } from './contract/search';
import { describeUnusualValues } from './contract/unusual-values';
import { describeWalk } from './contract/walk';

/**
 * What every engine must do, in the words of the port. Each engine's test file calls it with a way to open an empty
 * store.
 */
export function describeGraphStore(name: string, openFresh: OpenFresh): void {
  describe(name, () => {
    describeLoad(openFresh);
    describeNodes(openFresh);
    describeRelated(openFresh);
    describeWalk(openFresh);
    describeFind(openFresh);
    describeSearch(openFresh);
    describeCandidates(openFresh);
    describeRecordCandidates(openFresh);
    describeGapCandidates(openFresh);
    describeLawCandidates(openFresh);
    describeUnusualValues(openFresh);
  });
}
