/** Parts of queries that tools share: a source is always shown as document and pinpoint. */
export const FRAGMENTS = `
fragment Source on Citation { document { id name } pinpoint checked }
fragment Thing on LegalNode { id name }
fragment Element on Element { kind text }
fragment Law on Implementation {
  provision { ...Thing } extent inForce presumed attestedOn basis note
  elementsCovered { ...Element } elementsLacking { ...Element } citations { ...Source }
}
fragment Covered on CoveredObligation {
  obligation { ...Thing summary modality } coverage via { ...Thing }
  standing standingReason presumed attestedOn
  instrument { ...Thing } provision { ...Thing } bearers { ...Thing }
  implementedBy { ...Law } contradictedBy { ...Law }
  declarations { declaration { ...Thing } effect holds }
  discrepancies { ...Thing }
  citations { ...Source }
}
fragment Placed on LegalNode { kind: __typename ...Thing holds presumed attestedOn basis citations { ...Source } }
fragment Place on CitedPlace { understood pinpoint node { ...Placed } document { ...Thing } }
`;
