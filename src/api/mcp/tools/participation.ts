import type { Tool } from '../answering/tool';

export const PARTICIPATION: Tool = {
  name: 'participation',
  title: 'Where a State stands towards an instrument',
  description:
    'Where this State stands towards this treaty, convention or agreement on this date: party, signatory or neither, since when, in force or not, with its declarations and reservations, and the parts that do not bind it.',
  takes: '$state: ID!, $instrument: ID!, $asOf: Date',
  question: `participation(state: $state, instrument: $instrument, asOf: $asOf) {
    state { ...Thing } instrument { ...Thing } status inForce since reason
    inForceFrom inForceFromComputed inForceNote
    actions { action date attestedOn basis citations { ...Source } }
    declarations { ...Thing kind article summary citations { ...Source } }
    partsNotBinding { provision { ...Thing } standing reason citations { ...Source } }
    discrepancies { ...Thing } attestedOn presumed citations { ...Source }
  }`,
  covers: null,
};
