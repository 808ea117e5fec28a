import type { Tool } from '../answering/tool';

export const COVERAGE_OF_DATA: Tool = {
  name: 'coverage_of_data',
  title: 'What the data covers',
  description:
    'What the data holds of a State and of subjects, up to which date and from which documents; on which instruments it is silent. Ask it, with the topics in question, before an empty answer is taken for "no law".',
  takes: '$state: ID!, $group: ID, $asOf: Date, $topics: [ID!] = []',
  question: `coverageOfData(state: $state, group: $group, asOf: $asOf, topics: $topics) {
    state { ...Thing } lawHeld verdict earliest latest
    holdings { kind number earliest latest }
    topics { topic { ...Thing } lawHeld verdict latest }
    knownInstrumentCount silentInstrumentCount silentInstruments { ...Thing }
    documents { document { ...Thing } statements }
  }`,
  covers: null,
};
