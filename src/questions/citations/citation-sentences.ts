import type { NodeRecord } from '../../model/records';
import type { PartialDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import type { CitedNumber } from '../../model/words/naming';
import type { Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';

/** How a thing was changed, in the past tense. */
export enum CitedChangeKind {
  REPEALED = 'repealed',
  REPLACED = 'replaced',
  AMENDED = 'amended',
}

const DONE: Readonly<Record<CitedChangeKind, Told>> = {
  repealed: wordInEach('repealed', 'утратило силу', 'күші жойылған'),
  replaced: wordInEach('replaced', 'заменено', 'ауыстырылған'),
  amended: wordInEach('amended', 'изменено', 'өзгертілген'),
};

/** Numbers of parts, each as the language writes it. */
function numbersBy(cite: (cited: CitedNumber) => string, numbers: readonly string[]): string {
  return numbers.map((number) => cite({ number, calledBy: null })).join('; ');
}

/** What is said of how a citation was read, and of what it cites. */
export const CITATION_SENTENCES = {
  /** As lawyers write it: the name, then `art. 28(1)`. */
  part: (work: Told, cited: CitedNumber) =>
    toldInEach({
      en: ({ say }) => `${say(work)}, ${cited.calledBy ? 'art. ' : ''}${cited.number}`,
      ru: ({ say, cite }) => `${say(work)}, ${cite(cited)}`,
      kk: ({ say, cite }) => `${say(work)}, ${cite(cited)}`,
    }),
  shortPart: (cited: CitedNumber) =>
    toldInEach({
      en: () => `${cited.calledBy ? 'art. ' : ''}${cited.number}`,
      ru: ({ cite }) => cite(cited),
      kk: ({ cite }) => cite(cited),
    }),
  paragraph: (document: NodeRecord, number: string) =>
    toldInEach({
      en: ({ name }) => `${name(document)}, para. ${number}`,
      ru: ({ name }) => `${name(document)}, п. ${number}`,
      kk: ({ name }) => `${name(document)}, ${number}-тармақ`,
    }),
  lastArticle: (cited: Told, last: number | null) =>
    toldInEach({
      en: ({ say }) => `${say(cited)}: its last article is ${String(last)}`,
      ru: ({ say }) => `${say(cited)}: последняя статья акта — ${String(last)}`,
      kk: ({ say }) => `${say(cited)}: актінің соңғы бабы — ${String(last)}`,
    }),
  holds: (cited: Told, held: Told) =>
    toldInEach({
      en: ({ say }) => `${say(cited)}: the data holds ${say(held)}`,
      ru: ({ say }) => `${say(cited)}: в данных есть ${say(held)}`,
      kk: ({ say }) => `${say(cited)}: деректерде бары — ${say(held)}`,
    }),
  holdsOnly: (cited: Told, numbers: readonly string[]) =>
    toldInEach({
      en: ({ say }) => `${say(cited)}: the data holds of it only ${numbers.join('; ')}`,
      ru: ({ say, cite }) => `${say(cited)}: в данных есть только ${numbersBy(cite, numbers)}`,
      kk: ({ say, cite }) => `${say(cited)}: деректерде тек мыналар бар: ${numbersBy(cite, numbers)}`,
    }),
  holdsNoSuchPart: (cited: Told) =>
    toldInEach({
      en: ({ say }) => `${say(cited)}: the data holds no such part of it`,
      ru: ({ say }) => `${say(cited)}: такой части в данных нет`,
      kk: ({ say }) => `${say(cited)}: деректерде мұндай бөлік жоқ`,
    }),

  /** As a sentence says it: `amended on 2020-05-16 by Law No. 321-VI of 4 May 2020`. */
  changed: (done: CitedChangeKind, by: NodeRecord, date: PartialDate | null) =>
    toldInEach({
      en: ({ say, name }) => `${say(DONE[done])}${date ? ` on ${date}` : ''} by ${name(by)}`,
      ru: ({ say, quoted, on }) => `${say(DONE[done])}${date ? ` ${on(date)}` : ''} (акт: ${quoted(by)})`,
      kk: ({ say, quoted, on }) => `${date ? `${on(date)} ` : ''}${say(DONE[done])} (акт: ${quoted(by)})`,
    }),

  /** Of a name that nothing bears as it is written: `“Labuor Code” read as: Labour Code 2015, art. 7`. */
  readAs: (misspelt: string, cited: Told) =>
    toldInEach({
      en: ({ say }) => `“${misspelt}” read as: ${say(cited)}`,
      ru: ({ say }) => `«${misspelt}» прочитано как: ${say(cited)}`,
      kk: ({ say }) => `«${misspelt}» былай оқылды: ${say(cited)}`,
    }),
  misspelt: (misspelt: string, work: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `Nothing in the data is called “${misspelt}”: it was read as ${name(work)}.`,
      ru: ({ quoted }) => `«${misspelt}» — такого названия в данных нет; прочитано как ${quoted(work)}.`,
      kk: ({ quoted }) => `«${misspelt}» — деректерде мұндай атау жоқ; ${quoted(work)} деп оқылды.`,
    }),

  notHeld: wordInEach(
    'The data holds no such instrument or document: whether it exists, and says so, was not checked.',
    'Такого акта или документа в данных нет: существует ли он и говорит ли это, не проверялось.',
    'Деректерде мұндай акт немесе құжат жоқ: оның бар-жоғы және осыны айтатыны тексерілмеген.',
  ),
  ofOtherDay: (work: NodeRecord, adoptedOn: PartialDate) =>
    toldInEach({
      en: ({ name }) =>
        `The data holds no act of this number and day. Of this number it holds ${name(work)}, of ${adoptedOn}; whether there is another was not checked.`,
      ru: ({ quoted, of }) =>
        `Акта с этим номером и этой датой в данных нет. С этим номером есть ${quoted(work)} от ${of(adoptedOn)}; есть ли другой, не проверялось.`,
      kk: ({ quoted, date }) =>
        `Деректерде осы нөмірі мен күні бар акт жоқ. Осы нөмірмен бары — ${quoted(work)}, ${date(adoptedOn)}; басқасының бар-жоғы тексерілмеген.`,
    }),
  ofNothing: wordInEach(
    'Nothing beside it names an instrument that the data holds.',
    'Рядом не назван ни один акт, который есть в данных.',
    'Қасында деректерде бар бірде-бір акт аталмаған.',
  ),
  inForceUnknown: wordInEach(
    'The sources don’t say whether it was in force on the date.',
    'Источники не говорят, действовало ли это на дату вопроса.',
    'Дереккөздер бұл күні оның күшінде болған-болмағанын айтпайды.',
  ),
  noLaw: (hasParagraph: boolean) =>
    toldInEach({
      en: () =>
        `The data holds this document, which is no law.${hasParagraph ? ' Whether it has that paragraph was not checked.' : ''}`,
      ru: () =>
        `Этот документ в данных есть, правовым актом он не является.${hasParagraph ? ' Есть ли в нём такой пункт, не проверялось.' : ''}`,
      kk: () =>
        `Бұл құжат деректерде бар, ол құқықтық акт емес.${hasParagraph ? ' Онда мұндай тармақтың бар-жоғы тексерілмеген.' : ''}`,
    }),
  beyondAsRead: (understood: Told, where: Told | null, attested: PartialDate) =>
    toldInEach({
      en: ({ say }) => `${say(understood)}${say(where)} as of ${attested}; what was added later was not checked.`,
      ru: ({ say, asOf }) =>
        `${say(understood)}${say(where)} по состоянию ${asOf(attested)}; добавлено ли что-то позже, не проверялось.`,
      kk: ({ say, asOf }) =>
        `${say(understood)}${say(where)}, ${asOf(attested)} жағдай бойынша; кейін қосылғаны тексерілмеген.`,
    }),
  beyond: (understood: Told, where: Told | null) =>
    ({ in: (tongue) => `${understood.in(tongue)}${where?.in(tongue) ?? ''}.` }) satisfies Told,
  readIn: (document: NodeRecord, last: number) =>
    toldInEach({
      en: ({ name }) => ` (${name(document)}, art. ${last})`,
      ru: ({ titled }) => ` (${titled(document)}, ст. ${last})`,
      kk: ({ titled }) => ` (${titled(document)}, ${last}-бап)`,
    }),
  missing: (understood: Told) =>
    toldInEach({
      en: ({ say }) => `${say(understood)}. Whether there is such a place was not checked.`,
      ru: ({ say }) => `${say(understood)}. Есть ли такое место, не проверялось.`,
      kk: ({ say }) => `${say(understood)}. Мұндай жердің бар-жоғы тексерілмеген.`,
    }),
  inParts: (understood: Told) =>
    toldInEach({
      en: ({ say }) => `${say(understood)}; what else it says was not entered.`,
      ru: ({ say }) => `${say(understood)}; остальное в данные не внесено.`,
      kk: ({ say }) => `${say(understood)}; қалғаны деректерге енгізілмеген.`,
    }),
  ofPart: (understood: Told, judged: Told) =>
    ({ in: (tongue) => `${understood.in(tongue)}. ${judged.in(tongue)}` }) satisfies Told,
  notYet: (began: DayRange) =>
    toldInEach({
      en: ({ when }) => `It was not in force yet: it began ${when(began)}.`,
      ru: ({ when }) => `Ещё не действовало: начало действия — ${when(began)}.`,
      kk: ({ when }) => `Әлі күшінде болмаған: қолданылуының басталуы — ${when(began)}.`,
    }),
  ended: (ended: DayRange, by: Told | null) =>
    toldInEach({
      en: ({ when, say }) => `It ended ${when(ended)}${by ? `: ${say(by)}` : ''}.`,
      ru: ({ when, say }) => `Действие прекращено ${when(ended)}${by ? `: ${say(by)}` : ''}.`,
      kk: ({ when, say }) => `${when(ended)} тоқтатылған${by ? `: ${say(by)}` : ''}.`,
    }),
  changedSince: (by: Told) =>
    toldInEach({
      en: ({ say }) => `It was in force on the date, and has since been ${say(by)}.`,
      ru: ({ say }) => `На эту дату действовало; с тех пор: ${say(by)}.`,
      kk: ({ say }) => `Бұл күні күшінде болған; содан бері: ${say(by)}.`,
    }),
  presumed: (attested: PartialDate | null) =>
    toldInEach({
      en: () => `It was in force as of ${attested ?? ''}; what came later was not checked.`,
      ru: ({ asOf }) =>
        `Действовало по состоянию ${attested ? asOf(attested) : 'на дату источника'}; что было позже, не проверялось.`,
      kk: ({ asOf }) =>
        `${attested ? asOf(attested) : 'Дереккөз күніндегі'} жағдай бойынша күшінде болған; одан кейінгісі тексерілмеген.`,
    }),
  inForce: (began: DayRange) =>
    toldInEach({
      en: ({ when }) => `It is in force on the date. It began ${when(began)}.`,
      ru: ({ when }) => `На эту дату действует. Начало действия — ${when(began)}.`,
      kk: ({ when }) => `Бұл күні күшінде. Қолданылуының басталуы: ${when(began)}.`,
    }),
} as const;
