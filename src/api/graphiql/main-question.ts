/** The question that the GraphiQL page opens with, and that the start prints. */
export const MAIN_QUESTION = `# Which obligations cover migrant children in Kazakhstan on 1 October 2012? Is each binding then, and why?
# Who bears it? Which national provision carries it out or contradicts it? Where does it say so?
query MigrantChildren($group: ID!, $state: ID!, $asOf: Date) {
  obligationsCovering(group: $group, state: $state, asOf: $asOf, first: 50) {
    totalCount
    edges {
      node {
        obligation { id name modality summary }
        coverage
        via { name }
        standing
        standingReason
        attestedOn
        instrument { name }
        bearers { name }
        implementedBy { ...how }
        contradictedBy { ...how }
        gaps { kind basis summary }
        citations { ...where }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}

fragment how on Implementation {
  provision { id name }
  extent
  inForce
  elementsLacking { kind text }
  note
  citations { ...where }
}

fragment where on Citation {
  document { id name }
  pinpoint
  checked
}
`;

export const MAIN_QUESTION_VARIABLES = { group: 'group/migrant-children', state: 'KAZ', asOf: '2012-10-01' };
