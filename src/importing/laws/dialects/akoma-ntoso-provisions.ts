import type { XmlElement } from '../../xml/xml-element';
import type { LawRemarks } from '../law-remarks';
import type { LawProvision } from '../law-text';
import { partNumber } from '../part-number';

/** Elements that may be the units by which a law is cited. */
const UNITS = new Set(['article', 'section', 'rule', 'clause', 'regulation']);
/** Parts of a unit that are cited below it. */
const SUBUNITS = new Set([
  'subsection',
  'paragraph',
  'subparagraph',
  'clause',
  'point',
  'item',
  'indent',
  'subrule',
  'level',
  'hcontainer',
]);
/** What holds words of another law. */
const QUOTED = new Set(['quotedStructure', 'quotedText', 'embeddedStructure', 'mod']);

/** The provisions of an act or bill: its articles or sections with their numbered parts, and its schedules. */
export function akomaNtosoProvisions(root: XmlElement, law: XmlElement, remarks: LawRemarks): LawProvision[] {
  const body = law.child('body');
  if (!body) return [];
  const reader = new ProvisionReader(remarks);
  reader.walk(body);
  reader.schedules([law.child('components'), law.child('attachments'), root === law ? null : root.child('components')]);
  return reader.found;
}

class ProvisionReader {
  readonly found: LawProvision[] = [];

  constructor(private readonly remarks: LawRemarks) {}

  walk(container: XmlElement): void {
    for (const element of container.children) {
      if (QUOTED.has(element.name) || TEXTS.has(element.name)) continue;
      if (element.name === 'hcontainer' && element.attribute('name') === 'schedule') this.scheduleInBody(element);
      else if (this.isUnit(element)) this.take(element);
      else {
        if (element.child('num'))
          this.remarks.ignore(element, 'a division of the law; what stands in it is read', element.child('num')?.text);
        this.walk(element);
      }
    }
  }

  /**
   * A section is a unit where no article stands in it; an unnamed container where it has a number and no unit within.
   */
  private isUnit(element: XmlElement): boolean {
    if (element.name === 'article') return true;
    if (UNITS.has(element.name)) return !element.has('article');
    if (element.name !== 'hcontainer' && element.name !== 'paragraph') return false;
    const inner = [...UNITS].some((name) => element.has(name));
    return element.child('num') !== null && !inner;
  }

  private scheduleInBody(element: XmlElement): void {
    const number = /\d+\w*$/.exec(element.child('num')?.text ?? '')?.[0];
    this.schedule(element, number ? `Schedule ${number}` : 'Schedule', element.child('heading')?.text || null);
  }

  private take(element: XmlElement): void {
    const written = element.child('num')?.text ?? '';
    const number = partNumber(written);
    if (number === null) {
      this.remarks.doubt(
        element,
        'it has no number by which it could be cited; it is left out',
        written || `<${element.name}>`,
      );
      return;
    }
    this.found.push({
      number,
      unit: unitOf(element),
      heading: element.child('heading')?.text || null,
      line: element.line,
      parts: this.partsOf(element, number),
    });
  }

  private partsOf(element: XmlElement, above: string): LawProvision[] {
    return element.children.flatMap((child) => {
      if (QUOTED.has(child.name) || TEXTS.has(child.name)) return [];
      const number = SUBUNITS.has(child.name) ? partNumber(child.child('num')?.text ?? '') : null;
      if (number === null) return this.partsOf(child, above);
      const whole = `${above}(${number})`;
      const heading = child.child('heading')?.text || null;
      return [{ number: whole, unit: unitOf(child), heading, line: child.line, parts: this.partsOf(child, whole) }];
    });
  }

  schedules(places: readonly (XmlElement | null)[]): void {
    const schedules = places.flatMap((place) => place?.children ?? []).filter(({ name }) => ATTACHED.has(name));
    for (const [index, element] of schedules.entries()) {
      const alias = element.at('doc', 'meta', 'identification', 'FRBRWork', 'FRBRalias')?.attribute('value');
      const heading = element.child('heading')?.text ?? alias ?? [...element.descendants('heading')][0]?.text;
      this.schedule(element, schedules.length > 1 ? `Schedule ${index + 1}` : 'Schedule', heading || null);
    }
  }

  private schedule(element: XmlElement, number: string, heading: string | null): void {
    this.found.push({ number, unit: 'Schedule', heading, line: element.line, parts: [] });
    if (element.has('num')) this.remarks.ignore(element, 'the parts of a schedule are not read', number);
  }
}

const ATTACHED = new Set(['component', 'attachment']);

/** What holds words, and no parts. */
const TEXTS = new Set(['num', 'heading', 'subheading', 'p', 'block']);

function unitOf({ name, attributes }: XmlElement): string {
  const said = name === 'hcontainer' ? (attributes.get('name') ?? 'provision') : name;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}
