import type { Tool } from '../answering/tool';

export const SHOW: Tool = {
  name: 'show',
  title: 'Show one thing',
  description:
    'What the data holds of one thing, by its id, on a date: its names, summary, dates and sources; of an obligation also its parts, limits, penalties and the law for and against it; of a provision what it imposes.',
  takes: '$id: ID!, $asOf: Date',
  question: `node(id: $id, asOf: $asOf) {
    ...Placed summary note aliases translations { language name } validFrom validTo lastDay lastAttestedOn
    subjects(first: 20) { edges { node { ...Thing } holds } }
    ... on Instrument { reference adoptedOn inForceFrom stage identified }
    ... on Provision {
      number identified partOf(first: 5) { edges { node { ...Thing } holds } }
      imposes(first: 20) { edges { node { ...Thing } holds } }
    }
    ... on Obligation {
      modality stateBears elements { ...Element } conditions exceptions
      limits { subject kind value unit per fromAge toAge condition }
      penalties { kind minimum maximum unit }
      imposedBy(first: 5) { edges { node { ...Thing } holds } }
      implementedBy(first: 20) { edges { node { ...Thing } holds extent citations { ...Source } } }
      contradictedBy(first: 20) { edges { node { ...Thing } holds citations { ...Source } } }
    }
    ... on Recommendation { madeOn status statusReason }
    ... on Discrepancy { resolved resolution }
    ... on Document { symbol publishedOn publisher address originalAddress editionDate }
  }`,
  covers: null,
};
