import type { XmlElement } from '../../xml/xml-element';
import type { LawDialect } from '../law-dialect';
import type { LawRemarks } from '../law-remarks';
import type { LawChange, LawText, WorkName } from '../law-text';
import { NoLaw } from '../no-law';
import { akomaNtosoProvisions } from './akoma-ntoso-provisions';

const NAMESPACE = /^http:\/\/(?:www\.akomantoso\.org\/|docs\.oasis-open\.org\/legaldocml\/ns\/akn\/)([23]\.0)/;

/** Akoma Ntoso 2.0 and 3.0, drafts of 3.0 and what States add to them. */
export const akomaNtoso: LawDialect = {
  name: 'akoma-ntoso',
  title: 'law texts in Akoma Ntoso 2.0 and 3.0 (acts and bills)',
  owns: ({ name }) => name === 'akomaNtoso',
  texts: new Set(['num', 'heading', 'docTitle', 'shortTitle', 'docNumber', 'jolux']),
  read,
};

function read(root: XmlElement, remarks: LawRemarks): LawText {
  const version = NAMESPACE.exec(root.namespace)?.[1];
  if (!version)
    throw new NoLaw(remarks.file, `is of a namespace of Akoma Ntoso that is unknown: ${root.namespace || 'none'}`);
  const law = lawIn(root, remarks);
  const frbrWork = law.at('meta', 'identification', 'FRBRWork');
  if (!frbrWork) throw new NoLaw(`${remarks.file}:${law.line}`, 'doesn’t say which law it is: no FRBRWork');
  const expression = law.at('meta', 'identification', 'FRBRExpression');
  const adoptedOn = adoptionOf(law, frbrWork, remarks);
  const edition = editionOf(law, expression, adoptedOn, remarks);
  if (edition === null)
    throw new NoLaw(`${remarks.file}:${frbrWork.line}`, 'doesn’t say as of when it speaks: its dates stand for none');
  const work = workOf(law, frbrWork);
  return {
    file: remarks.name,
    dialect: `Akoma Ntoso ${version}`,
    work,
    ...(law.name === 'bill' ? DRAFT : adoptedText(law, work, adoptedOn, remarks)),
    language: languageOf(expression),
    edition,
    address: valueOf(expression, 'FRBRuri') ?? valueOf(expression, 'FRBRthis'),
    publisher: law.at('meta', 'publication')?.attribute('showAs') ?? null,
    provisions: akomaNtosoProvisions(root, law, remarks),
    isWhole: true,
  };
}

type Standing = Pick<LawText, 'stage' | 'adoptedOn' | 'inForceFrom' | 'changes'>;

const DRAFT: Standing = { stage: 'DRAFT', adoptedOn: null, inForceFrom: null, changes: [] };

function adoptedText(law: XmlElement, work: WorkName, adoptedOn: string | null, remarks: LawRemarks): Standing {
  const changes = changesOf(law, work, adoptedOn, remarks);
  return { stage: 'ADOPTED', adoptedOn, inForceFrom: commencementOf(law, remarks), changes };
}

function valueOf(element: XmlElement | null, name: string): string | null {
  return element?.child(name)?.attribute('value') ?? null;
}

function languageOf(expression: XmlElement | null): string | null {
  const written = expression?.child('FRBRlanguage')?.attribute('language');
  return written?.split('/').at(-1)?.toLowerCase() ?? null;
}

function lawIn(root: XmlElement, remarks: LawRemarks): XmlElement {
  const [document] = root.children;
  if (!document) throw new NoLaw(remarks.file, 'holds nothing');
  if (document.name === 'act' || document.name === 'bill') return document;
  const laws = [...document.descendants('act'), ...document.descendants('bill')];
  const [only] = laws;
  if (document.name !== 'documentCollection' || !only || laws.length > 1)
    throw new NoLaw(`${remarks.file}:${document.line}`, `holds a ${document.name}, and no act or bill`);
  remarks.ignore(document, 'of a collection the one act or bill is read');
  return only;
}

function workOf(law: XmlElement, frbrWork: XmlElement): WorkName {
  const value = (name: string) => valueOf(frbrWork, name);
  const joluxWork = jolux(law, 'isMemberOf');
  const address = value('FRBRuri') ?? joluxWork ?? value('FRBRthis')?.replace(/\/!?main$/, '') ?? '';
  const number = [...law.descendants('docNumber')][0]?.text;
  return {
    address,
    country: countryOf(value('FRBRcountry')),
    title: titleOf(law, frbrWork) ?? address,
    reference: value('FRBRname') ?? number ?? null,
  };
}

function countryOf(value: string | null): string | null {
  return value?.split('/').at(-1)?.toLowerCase() ?? null;
}

function titleOf(law: XmlElement, frbrWork: XmlElement): string | null {
  const alias = frbrWork.childrenNamed('FRBRalias').find((each) => !/^(urn|eli)/.test(each.attribute('name') ?? ''));
  const printed = ['shortTitle', 'docTitle'].flatMap((name) => {
    const place = law.child('preface') ?? law.child('coverPage');
    return place ? [...place.descendants(name)].map(({ text }) => text) : [];
  });
  const title =
    jolux(law, 'title')?.replace(/^Version consolidée applicable au [\d/]+ : /, '') ?? alias?.attribute('value');
  return (title ?? printed.find((text) => text !== ''))?.replace(/\.$/, '') ?? null;
}

/** What Luxembourg's gazette says in its own elements. */
function jolux(law: XmlElement, name: string): string | null {
  const identification = law.at('meta', 'identification');
  if (!identification) return null;
  for (const each of identification.descendants('jolux')) if (each.attribute('name') === name) return each.text || null;
  return null;
}

/** Names of dates of a work that are not those of its adoption. */
const NOT_ADOPTION = /transform|conversion|markup|instantiation|publication/i;

function adoptionOf(law: XmlElement, frbrWork: XmlElement, remarks: LawRemarks): string | null {
  const element = frbrWork.child('FRBRdate');
  const written = element?.attribute('date') ?? null;
  const date = remarks.date(element, written);
  if (!element || date === null) return null;
  const name = element.attribute('name') ?? '';
  if (NOT_ADOPTION.test(name)) {
    remarks.ignore(element, `the work’s date is that of its ${name}, not of its adoption`, written ?? '');
    return null;
  }
  if (law.at('meta', 'publication')?.attribute('date') === date && !/enact|made|adopt/i.test(name))
    remarks.doubt(
      element,
      'the date of the work is that of its publication; it is taken as that of its adoption',
      date,
    );
  return date;
}

function editionOf(
  law: XmlElement,
  expression: XmlElement | null,
  adoptedOn: string | null,
  remarks: LawRemarks,
): string | null {
  const applicable = jolux(law, 'dateApplicability');
  if (applicable) return remarks.date(law, applicable);
  const inAddress = /@(\d{4}-\d{2}-\d{2})/.exec(valueOf(expression, 'FRBRuri') ?? '')?.[1] ?? null;
  const named = remarks.date(expression, inAddress);
  if (named !== null) return named;
  const element = expression?.child('FRBRdate') ?? null;
  const written = remarks.date(element, element?.attribute('date') ?? null);
  const ofTheText = written !== null && !NOT_ADOPTION.test(element?.attribute('name') ?? '');
  return ofTheText ? written : (adoptedOn ?? written);
}

const COMMENCEMENT = /coming-into-force|entry-?into-?force|commencement/i;

function commencementOf(law: XmlElement, remarks: LawRemarks): string | null {
  const stated = jolux(law, 'dateEntryInForce');
  if (stated) return remarks.date(law, stated);
  const events = law.at('meta', 'lifecycle')?.childrenNamed('eventRef') ?? [];
  const dates = events
    .filter((event) =>
      COMMENCEMENT.test(`${event.attribute('eId')} ${event.attribute('id')} ${event.attribute('type')}`),
    )
    .flatMap((event) => remarks.date(event, event.attribute('date')) ?? []);
  const [first] = dates;
  if (dates.length > 1 && events[0])
    remarks.doubt(events[0], `it comes into force on ${dates.length} days; none is taken`, dates.join(', '));
  return dates.length === 1 && first ? first : null;
}

function changesOf(law: XmlElement, work: WorkName, adoptedOn: string | null, remarks: LawRemarks): LawChange[] {
  const references = new Map(
    (law.at('meta', 'references')?.children ?? []).map((each) => [
      each.attribute('eId') ?? each.attribute('id') ?? '',
      each,
    ]),
  );
  return (law.at('meta', 'lifecycle')?.childrenNamed('eventRef') ?? []).flatMap((event) => {
    const source = references.get(event.attribute('source')?.replace(/^#/, '') ?? '');
    const is = changeSort(event, source);
    if (is === null) {
      if (!COMMENCEMENT.test(event.attribute('eId') ?? '') && event.attribute('type') !== 'generation')
        remarks.ignore(event, 'the event is neither an amendment nor a repeal', event.attribute('date') ?? '');
      return [];
    }
    const date = remarks.date(event, event.attribute('date'));
    if (date !== null && adoptedOn !== null && date <= adoptedOn) {
      remarks.doubt(event, 'the change takes effect not after the law was made; it is left out', date);
      return [];
    }
    return [{ is, date, by: source ? amendingWork(source, work) : null, effect: null }];
  });
}

function changeSort(event: XmlElement, source: XmlElement | undefined): LawChange['is'] | null {
  const type = event.attribute('type');
  if (type === 'repeal') return 'REPEALS';
  if (type === 'amendment') return 'AMENDS';
  return type === null && source?.name === 'passiveRef' ? 'AMENDS' : null;
}

/** The work that a reference names, without the edition and the place in it; null where it names none. */
function amendingWork(reference: XmlElement, amended: WorkName): WorkName | null {
  const href = reference.attribute('href') ?? '';
  const address = href.replace(/[#~].*$/, '').replace(/\/(?:[a-z]{3}@.*|!?main.*)$/, '');
  const title = reference.attribute('showAs') ?? address;
  if (title === '') return null;
  const country = /^\/(?:akn\/)?([a-z]{2}(?:-[a-z]+)?)\//.exec(address)?.[1] ?? amended.country;
  return { address: address || title, country, title, reference: null };
}
