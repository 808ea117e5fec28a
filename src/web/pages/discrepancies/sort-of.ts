import type { Discrepancy } from './discrepancy';

/** What disagreements are about, in the order of the page. */
export const SORTS = ['law', 'facts', 'treaties', 'states'] as const;

type Sort = (typeof SORTS)[number];

const JOINED = ['Treaty', 'IloConvention', 'Agreement', 'InstrumentSet', 'Declaration'];
const LAW = ['Provision', 'Obligation', 'Statute', 'Regulation', 'Treaty'];

/** By what it names: a State and what it joined; States alone; norms and acts; or else what happens. */
export function sortOf({ about }: Pick<Discrepancy, 'about'>): Sort {
  const names = (kinds: readonly string[]) => about.some(({ __typename }) => kinds.includes(__typename));
  if (about.length > 0 && about.every(({ __typename }) => __typename === 'State')) return 'states';
  if (names(['State']) && names(JOINED)) return 'treaties';
  return names(LAW) ? 'law' : 'facts';
}
