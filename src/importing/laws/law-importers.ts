import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeSource } from '../decode-source';
import type { Importer } from '../importer';
import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-element';
import { akomaNtoso } from './dialects/akoma-ntoso';
import { clml } from './dialects/clml';
import { formex } from './dialects/formex';
import { readSchemaOrg } from './dialects/schema-org';
import { importLaws, type LawReader } from './import-laws';
import type { LawDialect } from './law-dialect';
import { NoLaw } from './no-law';

const DIALECTS: readonly LawDialect[] = [akomaNtoso, clml, formex];

/** The formats of law texts. */
export const lawImporters: readonly Importer[] = [
  ...DIALECTS.map((dialect) => lawImporter(dialect.name, dialect.title, readerOf(dialect))),
  lawImporter('schema-org', 'descriptions of laws by schema.org’s Legislation (JSON-LD)', (path, remarks) =>
    readSchemaOrg(decodeSource(basename(path), readFileSync(path)).text, remarks),
  ),
];

function lawImporter(name: string, title: string, read: LawReader): Importer {
  return { name, title, into: 'laws', run: (job) => importLaws(job, read) };
}

function readerOf(dialect: LawDialect): LawReader {
  return (path, remarks) => {
    const root = readXml(path, (name) => dialect.texts.has(name));
    if (!dialect.owns(root)) throw new NoLaw(`${basename(path)}:${root.line}`, whatItIs(root, dialect));
    return [dialect.read(root, remarks)];
  };
}

function whatItIs(root: XmlElement, asked: LawDialect): string {
  const other = DIALECTS.find((dialect) => dialect.owns(root));
  if (other) return `is of the format ${other.name}, and not of ${asked.name}`;
  if (root.name.toLowerCase() === 'html') return 'is a web page (XHTML), and no law text, whatever its name says';
  return `is no file of the format ${asked.name}: its root is <${root.name}>`;
}
