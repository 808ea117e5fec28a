import { graphql } from 'react-relay';

export const query = graphql`
  query ProvisionsQuery($instrument: ID!, $asOf: Date) {
    ...Provisions_query @arguments(instrument: $instrument, asOf: $asOf)
    obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: $asOf, first: 10) {
      edges {
        node {
          standing
          obligation {
            id
            name
          }
        }
      }
    }
    treaties(first: 10, filter: { adoptedOn: { from: "1989" } }, orderBy: [ADOPTED_ON_DESC]) {
      countsBy(fields: [STAGE]) {
        value
        count
      }
      edges {
        matches
        node {
          name
        }
      }
    }
  }
`;

/** A page of a relation that can be fetched again and read on. On Query, since Relay knows no `node` with a date. */
export const fragment = graphql`
  fragment Provisions_query on Query
  @refetchable(queryName: "ProvisionsPageQuery")
  @argumentDefinitions(
    instrument: { type: "ID!" }
    asOf: { type: "Date" }
    count: { type: "Int", defaultValue: 20 }
    cursor: { type: "String" }
  ) {
    node(id: $instrument, asOf: $asOf) {
      ... on Treaty {
        parts(first: $count, after: $cursor) @connection(key: "Provisions_parts") {
          edges {
            holds
            node {
              id
              name
            }
          }
        }
      }
    }
  }
`;

/** A page of a collection. */
export const collection = graphql`
  fragment Provisions_collection on Query
  @refetchable(queryName: "ProvisionsCollectionQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    provisions(first: $count, after: $cursor) @connection(key: "Provisions_provisions") {
      edges {
        matches
        node {
          name
        }
      }
    }
  }
`;
