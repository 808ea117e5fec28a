const CITATIONS = 'citations { document { id } pinpoint checked }';
const NODE = `__typename id name summary basis ${CITATIONS}`;
const IMPLEMENTATION = `
  provision { id } through { id } extent inForce elementsCovered { kind text } elementsLacking { kind text } note basis attestedOn presumed ${CITATIONS}`;
const DISCREPANCIES = `discrepancies { id resolved claims { statement citation { document { id } pinpoint } } }`;
const RELATION = `edges { holds node { id } ${CITATIONS} }`;

const PARTICIPATION = `
  state { id } instrument { id } status inForce since inForceFrom inForceFromComputed inForceNote attestedOn presumed reason
  history { from to status inForce reason presumed }
  actions { action date attestedOn basis ${CITATIONS} }
  declarations { id kind article accepted date text ${CITATIONS} }
  ${DISCREPANCIES} ${CITATIONS}`;

const COVERED_OBLIGATION = `
  obligation { id name modality conditions exceptions limits { kind value unit per fromAge toAge condition } }
  coverage via { id } standing standingReason instrument { id } provision { id } bearers { id }
  correspondsTo { obligation { id } match note }
  implementedBy { ${IMPLEMENTATION} }
  measures { measure { id } extent inForce note basis ${CITATIONS} }
  contradictedBy { ${IMPLEMENTATION} }
  responsibilities { bearer { id } target { id } role status }
  gaps { kind basis summary holds attestedOn cause { kind id } provision { id } ${CITATIONS} }
  declarations { declaration { id } effect holds }
  ${DISCREPANCIES} attestedOn presumed history { from to standing reason presumed } ${CITATIONS}`;

const RECOMMENDATION = `
  madeOn status statusReason addressedTo { ${RELATION} }
  followUps { date outcome reached decides note basis node { id } ${CITATIONS} }`;

const COMPARED_OBLIGATION = `
  obligation { id } provision { id } instrument { id } coverage via { id } sameForAll boundStates { id } ${CITATIONS}
  standings {
    state { id } standing standingReason since inForceFrom inForceFromComputed inForceNote
    qualifiedBy { declaration { id } effect holds } declarations { id } attestedOn ${DISCREPANCIES} ${CITATIONS} }`;

const HOLDINGS = `
  lawHeld verdict earliest latest holdings { kind number earliest latest } documents { document { id } statements }`;
const DATA_COVERAGE = `
  state { id } asOf ${HOLDINGS} knownInstrumentCount silentInstrumentCount knownInstruments { id } silentInstruments { id }
  topics { topic { id } narrower { id } ${HOLDINGS} }`;

const CHANGE = `
  kind certain summary date notBefore notAfter before { standing holds status reason } after { standing holds status reason }
  gap { kind basis holds obligation { id } concerns { id } actor { id } finding { id } } recommendation { id } shownBy { id }
  obligation { id } coverage instrument { id } provision { id } measure { id } carriesOut { id } contradicts { id } ${CITATIONS}`;

/** On which date a node is looked at, and how it stands then. */
const LOOKED_AT = '... on LegalNode { key asOf holds presumed attestedOn lastAttestedOn }';

const DETAILED_NODE = `
  ${NODE}
  ${LOOKED_AT}
  ... on Instrument { adoptedOn identified stage aliases }
  ... on Provision { number identified }
  ... on Regulation { follows { ${RELATION} } amends { ${RELATION} } }
  ... on Provision {
    excludes { ${RELATION} } contradicts { ${RELATION} } implements { ${RELATION} }
    imposes { ${RELATION} } }
  ... on Obligation {
    modality conditions exceptions elements { kind text }
    limits { kind value unit per fromAge toAge condition } penalties { part alternative optional kind minimum maximum unit condition } }
  ... on Group { broader { ${RELATION} } }
  ... on Recommendation { ${RECOMMENDATION} callsFor { ${RELATION} } }
  ... on InstrumentSet { members(first: 100) { totalCount } }
  ... on Person { holdsOffice { ${RELATION} } }
  ... on Discrepancy { resolved claims { statement citation { document { id } pinpoint } } }`;

const page = (row: string) => `totalCount pageInfo { hasNextPage endCursor } edges { node { ${row} } }`;

/** A row of a search says why it is there. */
const SEARCH = `totalCount didYouMean facets { kind count } pageInfo { hasNextPage endCursor }
  edges { rank matchedIn match snippet { text isMatch } node { ${NODE} } }`;
const GAP = `
  kind basis assertion summary holds attestedOn computedFrom cause { kind id }
  obligation { id } concerns { id } instrument { id } provision { id } actor { id } finding { id } ${CITATIONS}`;

const RESPONSIBILITY = `
  bearer { id } target { id } role status holds since until note attestedOn ${DISCREPANCIES} ${CITATIONS}`;

/** What is asked of each question's answer: all that a case may speak of. */
export const SELECTIONS: Readonly<Record<string, string>> = {
  obligationsCovering: page(COVERED_OBLIGATION),
  obligationsBorneBy: page(COVERED_OBLIGATION),
  compare: page(COMPARED_OBLIGATION),
  coverageOfData: DATA_COVERAGE,
  changes: page(CHANGE),
  datesOfChange: 'date certain changes',
  participation: PARTICIPATION,
  participations: page(PARTICIPATION),
  gaps: page(GAP),
  responsibilities: page(RESPONSIBILITY),
  node: DETAILED_NODE,
  nodes: `${NODE} ${LOOKED_AT}`,
  findings: page('id holds'),
  events: page('id holds'),
  search: SEARCH,
  recommendations: `totalCount pageInfo { hasNextPage endCursor } edges { made inRange node { ${NODE} ${RECOMMENDATION} } }`,
  timeline: page(`date dateIsAttestation computed inRange title via node { id } other { id } ${CITATIONS}`),
  paths: 'nodes { id } steps { from { id } edge to { id } properties }',
  discrepancies: page(
    `${NODE} about { id } disputes resolved resolution claims { statement assertion assertedBy { id } citation { document { id } pinpoint } }`,
  ),
};
