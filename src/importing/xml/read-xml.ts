import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { SourceUnreadable } from '../decode-source';
import { decodeXml } from './decode-xml';
import { XmlElement } from './xml-element';

/** More than the largest codes take, and less than what a process can hold. */
const MOST_BYTES = 256 * 2 ** 20;
const MOST_ELEMENTS = 4_000_000;
const MOST_LEVELS = 400;
const CHUNK = 2 ** 20;

/**
 * The root of an XML file; of texts only what stands in elements of which `keepsText` says so. Entities are not
 * expanded: a file that declares its own is refused. Throws `SourceUnreadable` where the file is too large, cut off, or
 * no well-formed XML.
 */
export function readXml(path: string, keepsText: (name: string) => boolean): XmlElement {
  const name = basename(path);
  if (statSync(path).size > MOST_BYTES)
    throw new SourceUnreadable(name, `is larger than ${MOST_BYTES / 2 ** 20} MB: import it in parts`);
  return readXmlText(name, decodeXml(name, readFileSync(path)), keepsText);
}

/** The root of a text of XML, as `readXml` reads it. */
export function readXmlText(name: string, text: string, keepsText: (name: string) => boolean): XmlElement {
  const tree = new TreeBuilder(name, keepsText);
  for (let start = 0; start < text.length; start += CHUNK) tree.parser.write(text.slice(start, start + CHUNK));
  tree.parser.close();
  if (!tree.root) throw new SourceUnreadable(name, 'holds no element');
  return tree.root;
}

class TreeBuilder {
  readonly parser: SaxesParser<{ xmlns: true }>;
  root: XmlElement | null = null;
  private readonly open: XmlElement[] = [];
  private elements = 0;
  /** How many of the open elements keep the text within. */
  private keeping = 0;

  constructor(
    private readonly file: string,
    private readonly keepsText: (name: string) => boolean,
  ) {
    this.parser = new SaxesParser({ xmlns: true });
    this.parser.on('error', ({ message }) =>
      this.refuse(`is no well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`),
    );
    this.parser.on('doctype', (declaration) => {
      if (declaration.includes('<!ENTITY')) this.refuse('declares entities of its own, which are not expanded');
    });
    this.parser.on('opentag', (tag) => this.begin(tag));
    this.parser.on('text', (text) => this.take(text));
    this.parser.on('cdata', (text) => this.take(text));
    this.parser.on('closetag', () => this.end());
  }

  private begin(tag: SaxesTagNS): void {
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS) this.refuse(`holds more than ${MOST_ELEMENTS} elements: import it in parts`);
    if (this.open.length >= MOST_LEVELS) this.refuse(`nests its elements more than ${MOST_LEVELS} deep`);
    const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    const element = new XmlElement(tag.local, tag.uri, attributes, this.parser.line);
    this.open.at(-1)?.content.push(element);
    this.root ??= element;
    this.open.push(element);
    if (this.keepsText(tag.local)) this.keeping += 1;
  }

  private take(text: string): void {
    if (this.keeping > 0) this.open.at(-1)?.content.push(text);
  }

  private end(): void {
    const element = this.open.pop();
    if (element && this.keepsText(element.name)) this.keeping -= 1;
  }

  private refuse(reason: string): never {
    throw new SourceUnreadable(`${this.file}:${this.parser.line}`, reason);
  }
}
