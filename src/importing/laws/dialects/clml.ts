import type { XmlElement } from '../../xml/xml-element';
import type { LawDialect } from '../law-dialect';
import type { LawRemarks } from '../law-remarks';
import type { LawChange, LawText, WorkName } from '../law-text';
import { NoLaw } from '../no-law';
import { clmlProvisions } from './clml-provisions';

/** Crown Legislation Markup Language, in which legislation.gov.uk publishes. */
export const clml: LawDialect = {
  name: 'clml',
  title: 'law texts of legislation.gov.uk (Crown Legislation Markup Language)',
  owns: ({ name, namespace }) => name === 'Legislation' && namespace.includes('legislation.gov.uk'),
  texts: new Set([
    'Pnumber',
    'Title',
    'Number',
    'DateText',
    'identifier',
    'title',
    'valid',
    'modified',
    'language',
    'publisher',
    'AffectingTitle',
  ]),
  read,
};

const METADATA = ['PrimaryMetadata', 'SecondaryMetadata', 'EUMetadata'];
const TEXT = ['Primary', 'Secondary', 'EURetained'];

function read(root: XmlElement, remarks: LawRemarks): LawText {
  const metadata = root.child('Metadata');
  const primary = METADATA.flatMap((name) => metadata?.child(name) ?? [])[0];
  if (!metadata || !primary)
    throw new NoLaw(`${remarks.file}:${root.line}`, 'doesn’t say which law it is: no metadata');
  const type = primary.at('DocumentClassification', 'DocumentMainType')?.attribute('Value') ?? '';
  if (type === 'EuropeanUnionTreaty')
    throw new NoLaw(`${remarks.file}:${root.line}`, 'holds a treaty, and no law of a State');
  const adoptedOn = adoptionOf(root, primary, remarks);
  const edition = editionOf(root, metadata, adoptedOn, remarks);
  if (edition === null) throw new NoLaw(`${remarks.file}:${metadata.line}`, 'doesn’t say as of when it speaks');
  const text = TEXT.flatMap((name) => root.child(name) ?? [])[0];
  const identifier = textIn(metadata, 'identifier');
  return {
    file: remarks.name,
    dialect: 'CLML',
    work: workOf(root, metadata, primary, type),
    stage: 'ADOPTED',
    adoptedOn,
    inForceFrom: commencementOf(primary, remarks),
    language: textIn(metadata, 'language') ?? 'en',
    edition,
    address: identifier,
    publisher: textIn(metadata, 'publisher'),
    changes: effectsOn(root, remarks),
    provisions: text ? clmlProvisions(text, remarks) : [],
    isWhole: text !== undefined && !PART.test(identifier ?? ''),
  };
}

/** The address of a part of a law. */
const PART = /\/(section|part|schedule|article|regulation|rule|chapter|crossheading|introduction)\b/;

function textIn(element: XmlElement, name: string): string | null {
  return element.child(name)?.text || null;
}

/** The words of addresses for kinds of documents, where a file gives no address. */
const ADDRESS_WORDS: Readonly<Record<string, string>> = {
  UnitedKingdomPublicGeneralAct: 'ukpga',
  UnitedKingdomStatutoryInstrument: 'uksi',
  ScottishAct: 'asp',
  ScottishStatutoryInstrument: 'ssi',
  WelshNationalAssemblyAct: 'anaw',
  NorthernIrelandStatutoryRule: 'nisr',
};

function workOf(root: XmlElement, metadata: XmlElement, primary: XmlElement, type: string): WorkName {
  const [year, number] = ['Year', 'Number'].map((name) => primary.child(name)?.attribute('Value') ?? '');
  const address = root.attribute('IdURI') ?? root.attribute('base') ?? identifierOf(metadata);
  const made = `/id/${ADDRESS_WORDS[type] ?? type}/${year}/${number}`;
  const title = metadata.child('title')?.text ?? [...root.descendants('Title')][0]?.text;
  return {
    address: address || made,
    country: 'gb',
    title: title || made,
    reference:
      root.at('Primary', 'PrimaryPrelims', 'Number')?.text ??
      root.at('Secondary', 'SecondaryPrelims', 'Number')?.text ??
      null,
  };
}

/** Its address, where that is what its identifier is. */
function identifierOf(metadata: XmlElement): string | null {
  const written = metadata.child('identifier')?.text ?? '';
  return /^https?:/.test(written) ? written : null;
}

function adoptionOf(root: XmlElement, primary: XmlElement, remarks: LawRemarks): string | null {
  const stated = primary.child('EnactmentDate') ?? primary.child('Made');
  if (stated) return remarks.date(stated, stated.attribute('Date'));
  const printed = root.at('Primary', 'PrimaryPrelims', 'DateOfEnactment', 'DateText');
  const day = /\d{1,2}(?:st|nd|rd|th) \w+ \d{4}(?!.*\d{1,2}(?:st|nd|rd|th) \w+ \d{4})/.exec(printed?.text ?? '')?.[0];
  return day ? remarks.date(printed, day) : null;
}

function editionOf(
  root: XmlElement,
  metadata: XmlElement,
  adoptedOn: string | null,
  remarks: LawRemarks,
): string | null {
  const valid = metadata.child('valid');
  const stated = remarks.date(valid, valid?.text ?? null) ?? remarks.date(root, root.attribute('RestrictStartDate'));
  if (stated !== null) return stated;
  const address = metadata.child('identifier')?.text ?? '';
  if (adoptedOn !== null && (/\/(enacted|made|adopted|created)$/.test(address) || !metadata.child('modified')))
    return adoptedOn;
  const modified = metadata.child('modified');
  if (modified?.text)
    remarks.doubt(modified, 'the file was changed then; it is taken as speaking as of that day', modified.text);
  return remarks.date(modified, modified?.text ?? null) ?? adoptedOn;
}

function commencementOf(primary: XmlElement, remarks: LawRemarks): string | null {
  const days = primary.child('ComingIntoForce')?.childrenNamed('DateTime') ?? [];
  const [only] = days;
  if (days.length > 1 && only) remarks.doubt(only, `it comes into force on ${days.length} days; none is taken`);
  return days.length === 1 && only ? remarks.date(only, only.attribute('Date')) : null;
}

/** What other acts change that the text doesn’t show yet: of one act and day in one. */
function effectsOn(root: XmlElement, remarks: LawRemarks): LawChange[] {
  const groups = new Map<string, { change: LawChange; effects: string[] }>();
  for (const effect of root.descendants('UnappliedEffect')) {
    const address = effect.attribute('AffectingURI');
    if (!address) {
      remarks.ignore(effect, 'the act that makes the change is not named');
      continue;
    }
    const inForce = [...effect.descendants('InForce')].find((each) => each.attribute('Date') !== null) ?? null;
    const date = remarks.date(inForce, inForce?.attribute('Date') ?? null);
    const what = `${effect.attribute('Type') ?? 'changed'}: ${effect.attribute('AffectedProvisions') ?? 'the act'}`;
    const whole = /^(repealed|revoked): Act$/i.test(what);
    const title = effect.child('AffectingTitle')?.text || address;
    const key = `${address} ${date} ${whole}`;
    const group = groups.get(key);
    if (group) group.effects.push(what);
    else {
      const by = { address, country: 'gb', title, reference: null };
      groups.set(key, { change: { is: whole ? 'REPEALS' : 'AMENDS', date, by, effect: null }, effects: [what] });
    }
  }
  return [...groups.values()].map(({ change, effects }) => ({ ...change, effect: listed(effects) }));
}

/** How many effects of one act are named one by one. */
const MOST_NAMED = 8;

function listed(effects: readonly string[]): string {
  const different = [...new Set(effects)].sort();
  const rest = different.length - MOST_NAMED;
  return `${different.slice(0, MOST_NAMED).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`;
}
