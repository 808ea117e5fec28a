import type { Importer } from '../importer';
import type { ConceptReader } from './concept-reading';
import { readEurovoc } from './forms/eurovoc';
import { readSkos } from './forms/skos';
import { readUhri } from './forms/uhri';
import { readUnbis } from './forms/unbis';
import { importConcepts } from './import-concepts';

/** The formats of schemes of concepts. */
export const conceptImporters: readonly Importer[] = [
  conceptImporter('skos', 'concepts in SKOS (Turtle, N-Triples), all files together', readSkos),
  conceptImporter('eurovoc', 'EuroVoc (YAML of benoitdavidfr/eurovoc)', readEurovoc),
  conceptImporter('uhri', 'categories of recommendations (JSON of uhri-taxonomies)', readUhri),
  conceptImporter('unbis', 'categories of the UNBIS Thesaurus, a file each', readUnbis),
];

function conceptImporter(name: string, title: string, read: ConceptReader): Importer {
  return { name, title, into: 'concepts', run: (job) => importConcepts(job, read) };
}
