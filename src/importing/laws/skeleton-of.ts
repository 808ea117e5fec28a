import type { LawRemarks } from './law-remarks';
import type { LawChange, LawProvision, LawText, WorkName } from './law-text';
import { numberInId } from './part-number';
import type { Skeleton, SkeletonChange, SkeletonEdition, SkeletonProvision } from './skeleton';
import { isBelowStatute, stateOf, workId } from './work-id';

/** The skeleton that one edition gives; `holds` says whether the graph holds a State. */
export function skeletonOf(law: LawText, remarks: LawRemarks, holds: (state: string) => boolean): Skeleton {
  const id = workId(law.work);
  const document = `doc/text-${id.replaceAll('/', '-')}-${law.edition}${suffixOf(law.language)}`;
  const provisions = new Map<string, SkeletonProvision>();
  const collector = new ProvisionCollector(law, id, document, remarks, provisions);
  for (const provision of law.provisions) collector.take(provision, null, pinpointOf(provision));
  return {
    id,
    kind: isBelowStatute(law.work) ? 'regulation' : 'statute',
    properties: propertiesOf(law, holds),
    editions: new Map([[document, editionOf(law, id, document)]]),
    inPart: new Set(law.isWhole ? [] : [document]),
    changes: changesOf(law, document),
    provisions,
  };
}

const ENGLISH = /^en/;

function suffixOf(language: string | null): string {
  return language === null || ENGLISH.test(language) ? '' : `-${language}`;
}

function propertiesOf(
  { work, stage, adoptedOn, inForceFrom }: LawText,
  holds: (state: string) => boolean,
): Record<string, unknown> {
  const state = stateOf(work);
  return {
    name: work.title,
    ...(isBelowStatute(work) ? { form: 'OTHER' } : { form: 'LAW' }),
    ...(work.reference ? { reference: work.reference } : {}),
    ...(stage === 'DRAFT' ? { stage } : {}),
    ...(adoptedOn ? { adoptedOn } : {}),
    ...(inForceFrom ? { inForceFrom } : {}),
    ...(state && holds(state) ? { lawOf: state } : {}),
  };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'EN',
  eng: 'EN',
  fr: 'FR',
  fra: 'FR',
  fre: 'FR',
  kk: 'KK',
  kaz: 'KK',
  ru: 'RU',
  rus: 'RU',
};

function editionOf(law: LawText, id: string, document: string): SkeletonEdition {
  const { work, edition, language, address, publisher, file, dialect } = law;
  const known = LANGUAGES[language ?? ''];
  return {
    document,
    name: `${work.title}, text as of ${edition}${language && !ENGLISH.test(language) ? ` (${language})` : ''}`,
    form: 'LAW_TEXT',
    textOf: id,
    ...(known ? { languages: [known] } : {}),
    attestedOn: edition,
    ...(publisher ? { publisher } : {}),
    ...(address ? { address } : {}),
    note: `Read from ${file} (${dialect}): numbers, headings and dates, no text.${known || !language ? '' : ` Its language is ${language}.`}`,
  };
}

function changesOf({ changes, work }: LawText, document: string): Map<string, SkeletonChange> {
  const found = new Map<string, SkeletonChange>();
  for (const { is, date, by, effect } of changes) {
    if (!by) continue;
    const from = workId(by);
    if (from === workId(work)) continue;
    found.set(`${is} ${from} ${date ?? ''}`, {
      relation: is === 'AMENDS' ? 'amendedBy' : 'repealedBy',
      from,
      ...(date ? { date } : {}),
      ...(is === 'AMENDS' ? { effect: effect ?? EFFECT } : {}),
      documents: new Set([document]),
    });
  }
  return found;
}

const EFFECT = 'Text changed, says the edition; which provisions, it doesn’t say.';

/** The acts that change this one, by their ids. */
export function worksNamed({ changes }: LawText): Map<string, WorkName> {
  return new Map(changes.flatMap(({ by }: LawChange) => (by ? [[workId(by), by] as const] : [])));
}

class ProvisionCollector {
  private readonly english: boolean;

  constructor(
    { language }: LawText,
    private readonly law: string,
    private readonly document: string,
    private readonly remarks: LawRemarks,
    private readonly found: Map<string, SkeletonProvision>,
  ) {
    this.english = language === null || ENGLISH.test(language);
  }

  /** `level` is how the article or section of which it is a part is cited: `s.`. */
  take(provision: LawProvision, parent: string | null, level: string): void {
    const slug = numberInId(provision.number);
    const id = `${this.law}/${provision.unit === 'Schedule' ? '' : 'art-'}${slug}`;
    if (slug === null || this.found.has(id)) {
      const reason =
        slug === null
          ? 'its number holds nothing that an id can'
          : 'its number stands twice in the law; the second is left out';
      this.remark(provision, reason);
      return;
    }
    const { number, unit, heading } = provision;
    const plain = unit === 'Schedule' ? number : `${unit} ${number}`;
    this.found.set(id, {
      id,
      parent,
      name: heading !== null && this.english ? heading : plain,
      ...(heading !== null && !this.english ? { aliases: [heading] } : {}),
      number,
      citations: new Map([[this.document, `${level}${number}`]]),
    });
    for (const part of provision.parts) this.take(part, id, level);
  }

  private remark({ line, number }: LawProvision, reason: string): void {
    this.remarks.doubtful.push({ file: this.remarks.file, line, written: number, reason });
  }
}

function pinpointOf({ unit }: LawProvision): string {
  return unit === 'Schedule' ? '' : `${PINPOINTS[unit] ?? 'art.'} `;
}

const PINPOINTS: Readonly<Record<string, string>> = {
  Section: 's.',
  Rule: 'r.',
  Regulation: 'reg.',
  Clause: 'cl.',
  Paragraph: 'para.',
};
