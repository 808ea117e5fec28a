import type { XmlElement } from '../../xml/xml-element';
import type { LawDialect } from '../law-dialect';
import type { LawRemarks } from '../law-remarks';
import type { LawChange, LawProvision, LawText, WorkName } from '../law-text';
import { NoLaw } from '../no-law';
import { partNumber } from '../part-number';

/** Formex 4, in which the Publications Office of the European Union keeps acts and consolidated acts. */
export const formex: LawDialect = {
  name: 'formex',
  title: 'acts of the European Union in Formex 4, as adopted and consolidated',
  owns: ({ name }) => ['ACT', 'CONS.ACT', 'LEXP.COMBINED', 'DOC', 'CORR'].includes(name),
  texts: new Set(['TI.ART', 'STI.ART', 'TI', 'STI', 'NO.PARAG', 'NO.CELEX', 'NO.CURRENT', 'YEAR', 'COM', 'LG.DOC']),
  read,
};

function read(root: XmlElement, remarks: LawRemarks): LawText {
  const act = root.name === 'LEXP.COMBINED' ? (root.child('CONS.ACT') ?? root.child('ACT')) : root;
  if (act?.name === 'CONS.ACT') return readConsolidated(act, root, remarks);
  if (act?.name === 'ACT') return readAdopted(act, root, remarks);
  const what = root.name === 'DOC' ? 'lists the files of a publication' : `holds a <${root.name}>`;
  throw new NoLaw(`${remarks.file}:${root.line}`, `${what}, and no act`);
}

function readConsolidated(act: XmlElement, root: XmlElement, remarks: LawRemarks): LawText {
  const info = act.child('INFO.CONSLEG');
  const family = act.at('CONS.DOC', 'FAM.COMP');
  const data = family?.child('BIB.DATA');
  const edition = remarks.date(info, info?.attribute('START.DATE') ?? null);
  if (!info || !family || !data || edition === null)
    throw new NoLaw(`${remarks.file}:${act.line}`, 'doesn’t say which act it is, and as of when');
  remarks.date(info, info.attribute('END.DATE'));
  for (const corrigendum of family.descendants('CORRIG')) remarks.ignore(corrigendum, 'a corrigendum of the act');
  const celex = textIn(data, 'NO.CELEX');
  return {
    ...commonOf(act, root, remarks),
    work: workOf(celex, titleIn(data)),
    adoptedOn: isoDay(data.child('DATE'), remarks),
    language: languageIn(act.at('CONS.DOC', 'BIB.INSTANCE')),
    edition,
    address: celex ? `${RESOURCES}0${celex.slice(1)}-${edition.replaceAll('-', '')}` : null,
    changes: [...changesIn(family, edition, info, remarks)],
  };
}

function readAdopted(act: XmlElement, root: XmlElement, remarks: LawRemarks): LawText {
  const title = act.child('TITLE');
  const adoptedOn = isoDay([...(title?.descendants('DATE') ?? [])][0] ?? null, remarks);
  const number = act.at('BIB.INSTANCE', 'NO.DOC');
  if (!title || !number || adoptedOn === null)
    throw new NoLaw(`${remarks.file}:${act.line}`, 'doesn’t say which act it is, and of when');
  const [year, current] = [textIn(number, 'YEAR'), textIn(number, 'NO.CURRENT')];
  const celex = celexOf(titleOf(title), year, current);
  if (celex === null) remarks.doubt(title, 'its title doesn’t begin with what it is (regulation, directive, decision)');
  return {
    ...commonOf(act, root, remarks),
    work: workOf(celex ?? `act/${year}/${current}`, titleOf(title)),
    adoptedOn,
    language: languageIn(act.child('BIB.INSTANCE')),
    edition: adoptedOn,
    address: celex ? `${RESOURCES}${celex}` : null,
    changes: [],
  };
}

const RESOURCES = 'http://publications.europa.eu/resource/celex/';

function textIn(element: XmlElement, name: string): string {
  return element.child(name)?.text ?? '';
}

function isoDay(element: XmlElement | null, remarks: LawRemarks): string | null {
  return remarks.date(element, element?.attribute('ISO') ?? null);
}

function languageIn(instance: XmlElement | null): string | null {
  return (instance && textIn(instance, 'LG.DOC').toLowerCase()) || null;
}

function commonOf(act: XmlElement, root: XmlElement, remarks: LawRemarks) {
  return {
    file: remarks.name,
    dialect: 'Formex 4',
    stage: 'ADOPTED' as const,
    inForceFrom: null,
    publisher: 'Publications Office of the European Union',
    provisions: [...articlesIn(act, remarks), ...annexesOf(root)],
    isWhole: true,
  };
}

function workOf(address: string, title: string): WorkName {
  return { address, country: 'eu', title: title || address, reference: address };
}

/** Words with which titles begin, and the letter of the sector that a CELEX number has for them. */
const SORTS: readonly (readonly [words: RegExp, letter: string])[] = [
  [/^(?:\p{L}+ )?(regulation|règlement|verordnung|regolamento|reglamento|rozporządzenie)/iu, 'R'],
  [/^(?:\p{L}+ )?(directive|richtlinie|direttiva|directiva|dyrektywa)/iu, 'L'],
  [/^(?:\p{L}+ )?(decision|décision|beschluss|entscheidung|decisione|decisión|decyzja)/iu, 'D'],
];

function celexOf(title: string, year: string, number: string): string | null {
  const sort = SORTS.find(([words]) => words.test(title));
  return sort && year && number ? `3${year}${sort[1]}${number.padStart(4, '0')}` : null;
}

function titleIn(data: XmlElement): string {
  const title = data.child('TITLE');
  return title ? titleOf(title) : '';
}

function titleOf(title: XmlElement): string {
  const lines = title.child('TI')?.childrenNamed('P') ?? [];
  return lines
    .map(({ text }) => text)
    .filter((text) => !/^\(.*\)$/.test(text))
    .join(' ');
}

function* changesIn(family: XmlElement, edition: string, info: XmlElement, remarks: LawRemarks): Generator<LawChange> {
  for (const act of family.descendants('MOD.ACT')) {
    const data = act.child('BIB.DATA');
    const celex = data?.child('NO.CELEX')?.text;
    if (!data || !celex) {
      remarks.ignore(act, 'the act that makes the change is not named');
      continue;
    }
    const repeals = act.attribute('TYPE') === 'REP';
    const ended = repeals && info.attribute('END') === 'REPEALED';
    if (ended)
      remarks.doubt(act, `the repeal is taken to take effect on the first day of the edition that shows it`, edition);
    yield {
      is: repeals ? 'REPEALS' : 'AMENDS',
      date: ended ? edition : null,
      by: workOf(celex, titleIn(data)),
      effect: null,
    };
  }
}

function articlesIn(act: XmlElement, remarks: LawRemarks): LawProvision[] {
  const terms = act.child('ENACTING.TERMS') ?? act.at('CONS.DOC', 'ENACTING.TERMS');
  return terms ? walk(terms, remarks) : [];
}

function walk(container: XmlElement, remarks: LawRemarks): LawProvision[] {
  return container.children.flatMap((element) => {
    if (element.name === 'ARTICLE') return articleOf(element, remarks);
    if (element.name === 'QUOT.S') return [];
    if (element.name === 'DIVISION')
      remarks.ignore(element, 'a division of the law; what stands in it is read', element.at('TITLE', 'TI')?.text);
    return walk(element, remarks);
  });
}

function articleOf(element: XmlElement, remarks: LawRemarks): LawProvision[] {
  const written = element.child('TI.ART')?.text ?? '';
  const number = partNumber(written);
  if (number === null) {
    remarks.doubt(element, 'it has no number by which it could be cited; it is left out', written || '<ARTICLE>');
    return [];
  }
  const parts = element.childrenNamed('PARAG').flatMap((paragraph) => {
    const own = partNumber(paragraph.child('NO.PARAG')?.text ?? '');
    return own === null
      ? []
      : [{ number: `${number}(${own})`, unit: 'Paragraph', heading: null, line: paragraph.line, parts: [] }];
  });
  return [{ number, unit: 'Article', heading: element.child('STI.ART')?.text || null, line: element.line, parts }];
}

function annexesOf(root: XmlElement): LawProvision[] {
  const annexes = [...root.descendants('ANNEX'), ...root.descendants('CONS.ANNEX')];
  return annexes.map((annex, index) => {
    const number = /\b([IVXLC]+|\d+)\s*$/.exec(annex.at('TITLE', 'TI')?.text ?? '')?.[1];
    const heading = annex.at('TITLE', 'STI')?.text || null;
    return { number: `Annex ${number ?? index + 1}`, unit: 'Schedule', heading, line: annex.line, parts: [] };
  });
}
