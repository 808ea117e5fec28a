import type { XmlElement } from '../../xml/xml-element';
import type { LawRemarks } from '../law-remarks';
import type { LawProvision } from '../law-text';
import { partNumber } from '../part-number';

/** What holds words of another law, and what holds no provisions of this one. */
const PASSED_OVER = new Set([
  'BlockAmendment',
  'InlineAmendment',
  'Contents',
  'PrimaryPrelims',
  'SecondaryPrelims',
  'EUPrelims',
  'Commentaries',
  'ExplanatoryNotes',
  'Attachments',
]);

/** The provisions of a law in CLML: what `P1` is, its numbered parts, and schedules. */
export function clmlProvisions(text: XmlElement, remarks: LawRemarks): LawProvision[] {
  return walk(text, null, text.name === 'Secondary' ? 'Regulation' : 'Section', remarks);
}

function walk(container: XmlElement, heading: string | null, unit: string, remarks: LawRemarks): LawProvision[] {
  return container.children.flatMap((element) => {
    if (element.name === 'P1') return provisionOf(element, heading, unit, remarks);
    if (element.name === 'Schedule') return scheduleOf(element, remarks);
    if (PASSED_OVER.has(element.name)) {
      if (element.name === 'Attachments') remarks.ignore(element, 'what is attached to the law is not read');
      return [];
    }
    const only = element.name === 'P1group' && element.childrenNamed('P1').length === 1;
    return walk(element, only ? (element.child('Title')?.text ?? null) : null, unit, remarks);
  });
}

function provisionOf(element: XmlElement, heading: string | null, unit: string, remarks: LawRemarks): LawProvision[] {
  const written = element.child('Pnumber')?.text ?? '';
  if (element.attribute('Status') === 'Repealed') {
    remarks.ignore(element, 'the provision is repealed in this edition', written);
    return [];
  }
  const number = partNumber(written);
  if (number === null) {
    remarks.doubt(element, 'it has no number by which it could be cited; it is left out', written || '<P1>');
    return [];
  }
  const word = /^(section|article|regulation|rule|paragraph)-/.exec(element.attribute('id') ?? '')?.[1];
  const named = word ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : unit;
  return [{ number, unit: named, heading, line: element.line, parts: partsOf(element, number) }];
}

const LEVELS = /^P[2-5]$/;

function partsOf(element: XmlElement, above: string): LawProvision[] {
  return element.children.flatMap((child) => {
    if (PASSED_OVER.has(child.name)) return [];
    const number = LEVELS.test(child.name) ? partNumber(child.child('Pnumber')?.text ?? '') : null;
    if (number === null) return partsOf(child, above);
    const whole = `${above}(${number})`;
    return [{ number: whole, unit: 'Paragraph', heading: null, line: child.line, parts: partsOf(child, whole) }];
  });
}

function scheduleOf(element: XmlElement, remarks: LawRemarks): LawProvision[] {
  const number = /\d+\w*$/.exec(element.child('Number')?.text ?? '')?.[0];
  const heading = element.at('TitleBlock', 'Title')?.text || null;
  if (element.has('P1')) remarks.ignore(element, 'the parts of a schedule are not read', number ?? 'Schedule');
  return [
    { number: number ? `Schedule ${number}` : 'Schedule', unit: 'Schedule', heading, line: element.line, parts: [] },
  ];
}
