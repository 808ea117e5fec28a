import { Discrepancy } from '../../model/nodes/discrepancy';
import { Document } from '../../model/nodes/document';
import { LegalNode } from '../../model/nodes/legal-node';
import { readSeed, readSeedIf } from '../read-seed';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import { coverageOf } from './coverage';
import { citationsInGraph } from './citations-in-graph';
import type { Corpus, Silence } from './corpus';
import { lawRead, type LawRead } from './law-read';
import { correspondenceAccounts, type CorrespondenceAccount } from './correspondence-accounts';
import { paragraphAccounts, type ParagraphsOfDocument } from './paragraph-accounts';
import { unusedNodes } from './unused-nodes';

/** What became of the paragraphs of one document. */
export interface DocumentAccount {
  readonly id: string;
  readonly name: string;
  readonly paragraphs: number;
  readonly cited: number;
  readonly empty: number;
  /** The pinpoints that are neither cited nor known to be empty. */
  readonly open: readonly string[];
}

export interface DisagreementAccount {
  readonly id: string;
  readonly name: string;
  readonly resolved: boolean;
  readonly resolution: string;
}

export interface NodeName {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

/** What a corpus holds, document by document and kind by kind. */
export interface CorpusReport {
  readonly documents: readonly DocumentAccount[];
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, number>;
  readonly discrepancies: readonly DisagreementAccount[];
  /** Groups, topics and places that no statement uses, documents that none cites, and nodes without any edge. */
  readonly unused: readonly NodeName[];
  readonly silences: readonly Silence[];
  /** Of each State, which texts of its law were read. */
  readonly law: readonly LawRead[];
  readonly paragraphs: readonly ParagraphsOfDocument[];
  readonly correspondences: readonly CorrespondenceAccount[];
}

export function corpusReport(index: SeedIndex, corpus: Corpus): CorpusReport {
  const nodes = [...index.nodes.values()];
  return {
    documents: documentAccounts(index, corpus),
    nodes: countsByKind(nodes),
    edges: countsByKind([...index.edges.values()]),
    discrepancies: nodes.filter((node) => node.kind.label === 'Discrepancy').map(disagreementAccount),
    unused: [...new Set([...unusedNodes(index), ...lonelyNodes(index)])].map(nodeName),
    silences: corpus.silences,
    law: lawRead(index),
    paragraphs: paragraphAccounts(index, corpus),
    correspondences: correspondenceAccounts(index),
  };
}

function documentAccounts(index: SeedIndex, corpus: Corpus): DocumentAccount[] {
  return coverageOf(index, corpus).map(({ list, cited, empty, open }) => ({
    id: list.document,
    name: readSeedIf(Document, index.nodes.get(list.document))?.name ?? list.document,
    paragraphs: list.pinpoints.size,
    cited: cited.length,
    empty: empty.length,
    open,
  }));
}

function disagreementAccount(node: SeedNode): DisagreementAccount {
  const { name = '', resolved = false, resolution = '' } = readSeed(Discrepancy, node);
  return { id: node.id, name, resolved, resolution };
}

/** The nodes that no edge touches, and the documents that nothing cites. */
function lonelyNodes(index: SeedIndex): SeedNode[] {
  const touched = new Set(citationsInGraph(index).map(({ document }) => document));
  for (const { from, to } of index.edges.values()) touched.add(from).add(to);
  return [...index.nodes.values()].filter((node) => !touched.has(node.id));
}

function countsByKind(all: readonly { readonly kind: { readonly label: string } }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of all) counts.set(kind.label, (counts.get(kind.label) ?? 0) + 1);
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function nodeName(node: SeedNode): NodeName {
  return { kind: node.kind.label, id: node.id, name: readSeed(LegalNode, node).name ?? '' };
}
