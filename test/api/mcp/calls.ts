/** One call of each tool over the project's own seeds, each with a date, so that it says the same on every day. */
export const CALLS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['search', { text: 'migrant children education', asOf: '2012-10-01', first: 5 }],
  ['resolve_citation', { text: 'art. 28(1) CRC', asOf: '2012-10-01' }],
  ['check_citations', { text: 'Labour Code of 2007, art. 181; CRC art. 28; Law No. 999-VI.', asOf: '2020-01-01' }],
  [
    'obligations_covering',
    { state: 'KAZ', group: 'group/migrant-children', asOf: '2012-10-01', topics: ['topic/health'] },
  ],
  ['obligations_borne_by', { state: 'KAZ', bearer: 'group/employers', asOf: '2012-10-01', first: 50 }],
  ['gaps', { state: 'KAZ', group: 'group/migrant-children', asOf: '2012-10-01', first: 50 }],
  ['changes', { state: 'KAZ', group: 'group/migrant-children', from: '2012-10-01', to: '2014-03-27', first: 50 }],
  ['responsibilities', { state: 'KAZ', asOf: '2012-10-01', topics: ['topic/child-labour'], first: 50 }],
  ['recommendations', { state: 'KAZ', asOf: '2014-03-27', first: 50 }],
  ['participation', { state: 'KAZ', instrument: 'un/icrmw', asOf: '2012-10-01' }],
  ['compare_states', { states: ['KAZ', 'KGZ'], group: 'group/migrant-children', asOf: '2012-10-01', first: 20 }],
  ['timeline', { of: 'kaz/order-468', asOf: '2020-01-01', first: 50 }],
  ['discrepancies', { asOf: '2020-01-01', first: 50 }],
  ['show', { id: 'un/crc/art-28-1#access-to-education', asOf: '2012-10-01' }],
  ['coverage_of_data', { state: 'KAZ', asOf: '2012-10-01', topics: ['topic/education'] }],
];
