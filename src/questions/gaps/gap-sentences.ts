import type { NodeRecord } from '../../model/records';
import type { CalendarDate, PartialDate } from '../../model/time/partial-date';
import type { ElementKind, Element } from '../../model/values/element';
import { inARow, type Told } from '../../model/words/told';
import { inDataWords, toldInEach, wordInEach } from '../../model/words/told-in-each';

const ELEMENT_KINDS: Readonly<Record<ElementKind, Told>> = {
  ACT: wordInEach('act', 'действие', 'әрекет'),
  MEANS: wordInEach('means', 'средство', 'тәсіл'),
  PURPOSE: wordInEach('purpose', 'цель', 'мақсат'),
  AGE: wordInEach('age', 'возраст', 'жас'),
  CONDITION: wordInEach('condition', 'условие', 'шарт'),
  EXCEPTION: wordInEach('exception', 'исключение', 'ерекше жағдай'),
  OTHER: wordInEach('other', 'иное', 'өзге'),
};

/** What is said of gaps. A list in a sentence stands behind a colon, its members parted by semicolons. */
export const GAP_SENTENCES = {
  soOnDayUnknown: (day: CalendarDate) =>
    toldInEach({
      en: () => `Whether that was so on ${day} is not known.`,
      ru: ({ of }) => `Было ли так ${of(day)}, неизвестно.`,
      kk: ({ on }) => `${on(day)} солай болған-болмағаны белгісіз.`,
    }),

  provisionUnknown: (day: CalendarDate) =>
    toldInEach({
      en: () => `Whether that provision was in force on ${day} is not known.`,
      ru: ({ of }) => `Действовало ли это положение ${of(day)}, неизвестно.`,
      kk: ({ on }) => `Бұл ереженің ${on(day)} күшінде болған-болмағаны белгісіз.`,
    }),
  provisionInForce: (day: CalendarDate) =>
    toldInEach({
      en: () => `That provision was in force on ${day}.`,
      ru: ({ of }) => `Это положение ${of(day)} действовало.`,
      kk: ({ on }) => `Бұл ереже ${on(day)} күшінде болған.`,
    }),
  provisionNotEnded: (attested: PartialDate, day: CalendarDate) =>
    toldInEach({
      en: () => `The sources speak of that provision as of ${attested}, and nothing in the data ends it by ${day}.`,
      ru: ({ asOf, of }) =>
        `Источники говорят об этом положении по состоянию ${asOf(attested)}; ничто в данных не прекращает его действия к ${of(day)}.`,
      kk: ({ asOf, to }) =>
        `Дереккөздер бұл ереже туралы ${asOf(attested)} жағдай бойынша айтады; деректерде оның күшін ${to(day)} дейін тоқтататын ештеңе жоқ.`,
    }),

  standsWhereUnknown: (norms: readonly Told[], day: CalendarDate) =>
    toldInEach({
      en: ({ list }) => `That stands in ${list(norms)}, of which it is not known whether it was in force on ${day}.`,
      ru: ({ list, of }) =>
        `Это есть в положениях, о которых неизвестно, действовали ли они ${of(day)}: ${list(norms)}.`,
      kk: ({ list, on }) => `Бұл ${on(day)} күшінде болған-болмағаны белгісіз ережелерде бар: ${list(norms)}.`,
    }),

  /** As of when the sources of an edge speak, as a clause. */
  asOf: (attested: PartialDate | null): Told | null =>
    attested === null
      ? null
      : toldInEach({
          en: () => `, as of ${attested}`,
          ru: ({ asOf }) => ` (по состоянию ${asOf(attested)})`,
          kk: ({ asOf }) => ` (${asOf(attested)} жағдай бойынша)`,
        }),

  lacks: (elements: readonly Element[]) => {
    const all = elements.map(({ kind, text }) => inARow([inDataWords(text), inBrackets(ELEMENT_KINDS[kind])]));
    return toldInEach({
      en: ({ list }) => `It lacks: ${list(all)}.`,
      ru: ({ list }) => `Не хватает: ${list(all)}.`,
      kk: ({ list }) => `Жетіспейді: ${list(all)}.`,
    });
  },

  byComparison: wordInEach(
    'by our comparison of the two texts',
    'по нашему сопоставлению двух текстов',
    'екі мәтінді біздің салыстыруымыз бойынша',
  ),
  bySource: wordInEach('as a source says', 'как говорит источник', 'дереккөз бойынша'),

  contradicted: (norm: Told, provision: Told, basis: Told) =>
    toldInEach({
      en: ({ say }) => `${say(norm)} is contradicted by ${say(provision)}, ${say(basis)}.`,
      ru: ({ say }) => `Обязательству ${say(norm)} противоречит: ${say(provision)} (${say(basis)}).`,
      kk: ({ say }) => `${say(norm)} міндеттемесіне қайшы: ${say(provision)} (${say(basis)}).`,
    }),

  definedInPart: (state: NodeRecord, norm: Told, provision: Told, basis: Told) =>
    toldInEach({
      en: ({ name, say }) =>
        `The law of ${name(state)} has the definition ${say(norm)} only in part, ${say(basis)}: ${say(provision)}.`,
      ru: ({ name, say }) =>
        `${name(state)}: определение ${say(norm)} есть в праве государства лишь частично, ${say(basis)}: ${say(provision)}.`,
      kk: ({ name, say }) =>
        `${name(state)}: ${say(norm)} анықтамасы мемлекет құқығында ішінара ғана бар, ${say(basis)}: ${say(provision)}.`,
    }),

  carriedOutInPart: (norm: Told, provision: Told | null) =>
    toldInEach({
      en: ({ say }) =>
        `${say(norm)} is carried out only for a part of those whom it protects${provision ? `: ${say(provision)}` : ''}.`,
      ru: ({ say }) =>
        `Обязательство ${say(norm)} выполняется лишь для части тех, кого оно защищает${provision ? `: ${say(provision)}` : ''}.`,
      kk: ({ say }) =>
        `${say(norm)} міндеттемесі ол қорғайтын адамдардың бір бөлігі үшін ғана орындалады${provision ? `: ${say(provision)}` : ''}.`,
    }),
  inForceOrNotEnded: (norms: readonly Told[], day: CalendarDate) =>
    toldInEach({
      en: ({ list }) => `Provisions in force on ${day}, or that nothing in the data had ended: ${list(norms)}.`,
      ru: ({ list, of }) =>
        `Положения, которые ${of(day)} действовали или действие которых ничто в данных не прекращает: ${list(norms)}.`,
      kk: ({ list, on }) =>
        `${on(day)} күшінде болған немесе күшін деректерде ештеңе тоқтатпаған ережелер: ${list(norms)}.`,
    }),
  notKnownInForce: (norms: readonly Told[], day: CalendarDate) =>
    toldInEach({
      en: ({ list }) => `Provisions of which it is not known whether they were in force on ${day}: ${list(norms)}.`,
      ru: ({ list, of }) => `Положения, о которых неизвестно, действовали ли они ${of(day)}: ${list(norms)}.`,
      kk: ({ list, on }) => `${on(day)} күшінде болған-болмағаны белгісіз ережелер: ${list(norms)}.`,
    }),
  shutsOut: (groups: readonly NodeRecord[]) =>
    toldInEach({
      en: ({ list }) => `It shuts out: ${list(groups)}.`,
      ru: ({ list }) => `Исключены: ${list(groups)}.`,
      kk: ({ list }) => `Қамтылмайды: ${list(groups)}.`,
    }),
  namesNoMoreThan: (groups: readonly NodeRecord[]) =>
    toldInEach({
      en: ({ list }) => `It names no more than: ${list(groups)}.`,
      ru: ({ list }) => `Названы только: ${list(groups)}.`,
      kk: ({ list }) => `Тек мыналар аталған: ${list(groups)}.`,
    }),
  noOtherNamesAll: wordInEach(
    'No other provision in the data that carries the obligation out names all whom it protects, which is not none in law.',
    'Ни одно другое положение в данных, выполняющее обязательство, не называет всех, кого оно защищает; нет в данных — не значит, что нет в праве.',
    'Деректерде міндеттемені орындайтын басқа бірде-бір ереже ол қорғайтын адамдардың бәрін атамайды; деректерде болмауы құқықта жоқ дегенді білдірмейді.',
  ),

  nothingCarriesOut: (state: NodeRecord, norm: Told, isPenal: boolean) =>
    toldInEach({
      en: ({ name, say }) =>
        `No provision of the law of ${name(state)} in the data carries out ${say(norm)}${isPenal ? ' with a penalty' : ''}: none in the data, which is not none in law.`,
      ru: ({ name, say }) =>
        `В данных нет положения национального права (${name(state)}), которое выполняло бы обязательство ${say(norm)}${isPenal ? ' с установлением наказания' : ''}; нет в данных — не значит, что нет в праве.`,
      kk: ({ name, say }) =>
        `Деректерде ${say(norm)} міндеттемесін${isPenal ? ' жаза белгілей отырып' : ''} орындайтын ұлттық құқық ережесі жоқ (${name(state)}); деректерде болмауы құқықта жоқ дегенді білдірмейді.`,
    }),
  mayBeCarriedOut: (state: NodeRecord, norm: Told, norms: readonly Told[], day: CalendarDate) =>
    toldInEach({
      en: ({ name, say, list }) =>
        `Of what carries out ${say(norm)} in the law of ${name(state)} in the data, it is not known whether it was in force on ${day}: ${list(norms)}.`,
      ru: ({ name, say, list, of }) =>
        `Обязательство ${say(norm)} выполняют положения национального права (${name(state)}), о которых неизвестно, действовали ли они ${of(day)}: ${list(norms)}.`,
      kk: ({ name, say, list, on }) =>
        `${say(norm)} міндеттемесін ${on(day)} күшінде болған-болмағаны белгісіз ұлттық құқық ережелері орындайды (${name(state)}): ${list(norms)}.`,
    }),
  through: (provision: NodeRecord, obligation: NodeRecord) =>
    toldInEach({
      en: ({ name, quoted }) => `${name(provision)} (through ${quoted(obligation)})`,
      ru: ({ name, quoted }) => `${name(provision)} (через ${quoted(obligation)})`,
      kk: ({ name, quoted }) => `${name(provision)} (${quoted(obligation)} арқылы)`,
    }),
  setsNoPenalty: (norms: readonly Told[]) =>
    toldInEach({
      en: ({ list }) => `What is set against it sets no penalty: ${list(norms)}.`,
      ru: ({ list }) => `Сопоставленные с ним положения наказания не устанавливают: ${list(norms)}.`,
      kk: ({ list }) => `Онымен салыстырылған ережелер жаза белгілемейді: ${list(norms)}.`,
    }),
  struckOut: (norms: readonly Told[], isSure: boolean) =>
    toldInEach({
      en: ({ list }) => `${list(norms)} carried it out, and ${isSure ? 'was' : 'may have been'} struck out.`,
      ru: ({ list }) =>
        `Прежде его выполняли положения, которые ${isSure ? 'исключены' : 'возможно, исключены'}: ${list(norms)}.`,
      kk: ({ list }) =>
        `Бұрын оны орындаған, бірақ ${isSure ? 'алып тасталған' : 'алып тасталған болуы мүмкін'} ережелер: ${list(norms)}.`,
    }),
  notLaw: (measures: readonly NodeRecord[]) =>
    toldInEach({
      en: ({ list }) => `What is set against it is no law: ${list(measures)}.`,
      ru: ({ list }) => `Сопоставленное с ним не является правом: ${list(measures)}.`,
      kk: ({ list }) => `Онымен салыстырылғандар құқық болып табылмайды: ${list(measures)}.`,
    }),
  lawOnTopic: (topic: NodeRecord, provision: Told, asOf: Told | null) =>
    toldInEach({
      en: ({ quoted, say }) => `on ${quoted(topic)} ${say(provision)}${say(asOf)}`,
      ru: ({ quoted, say }) => `по теме ${quoted(topic)} — ${say(provision)}${say(asOf)}`,
      kk: ({ quoted, say }) => `${quoted(topic)} тақырыбы бойынша — ${say(provision)}${say(asOf)}`,
    }),
  lawHeld: (state: NodeRecord, examples: readonly Told[]) =>
    toldInEach({
      en: ({ name, list }) => `The data holds law of ${name(state)} on the subject, such as ${list(examples)}.`,
      ru: ({ name, list }) =>
        `В данных есть национальное право (${name(state)}) по этому предмету, например ${list(examples)}.`,
      kk: ({ name, list }) =>
        `Деректерде осы мәселе бойынша ұлттық құқық (${name(state)}) бар, мысалы ${list(examples)}.`,
    }),
  heldWhole: wordInEach(
    'The acts that deal with it are held whole on it.',
    'Акты, которые его касаются, внесены в этой части полностью.',
    'Оған қатысты актілер осы бөлігінде толық енгізілген.',
  ),
  heldInPart: (topics: readonly NodeRecord[], day: CalendarDate) =>
    toldInEach({
      en: ({ quoted }) =>
        `No act is held whole on ${topics.map(quoted).join(', ')}: what else the law says there was not read, so that nothing follows for ${day}.`,
      ru: ({ quoted, of }) =>
        `По темам ${topics.map(quoted).join(', ')} ни один акт не внесён полностью: что ещё говорит об этом право, не прочитано, поэтому вывода о дате ${of(day)} сделать нельзя.`,
      kk: ({ quoted, date }) =>
        `${topics.map(quoted).join(', ')} бойынша бірде-бір акт толық енгізілмеген: құқықта бұл туралы тағы не айтылғаны оқылмаған, сондықтан ${date(day)} туралы қорытынды жасауға болмайды.`,
    }),

  foundNotEnforced: (norm: Told, norms: readonly Told[], finding: NodeRecord) =>
    toldInEach({
      en: ({ say, list, name }) =>
        `${say(norm)} is carried out by ${list(norms)}, which a source found not enforced: ${name(finding)}.`,
      ru: ({ say, list, quoted }) =>
        `Обязательство ${say(norm)} выполняют положения, о которых источник установил, что они не применяются (${quoted(finding)}): ${list(norms)}.`,
      kk: ({ say, list, quoted }) =>
        `${say(norm)} міндеттемесін орындайтын, бірақ дереккөз қолданылмайтынын анықтаған (${quoted(finding)}) ережелер: ${list(norms)}.`,
    }),
  hasTask: (body: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `${name(body)} has a task about it.`,
      ru: ({ name }) => `Орган, на который возложена эта задача: ${name(body)}.`,
      kk: ({ name }) => `Бұл міндет жүктелген орган: ${name(body)}.`,
    }),

  takenOverOnly: (state: NodeRecord, isSome: boolean) =>
    toldInEach({
      en: ({ name }) =>
        `${name(state)} applies treaties within its own law only as far as that law takes them over${isSome ? ' (some treaties; whether this is one is not known)' : ''}.`,
      ru: ({ name }) =>
        `Договоры применяются в национальном праве (${name(state)}) лишь в той мере, в какой оно их включило${isSome ? ' (некоторые договоры; относится ли к ним этот, неизвестно)' : ''}.`,
      kk: ({ name }) =>
        `Шарттар ұлттық құқықта (${name(state)}) ол оларды енгізген шекте ғана қолданылады${isSome ? ' (кейбір шарттар; бұл шарт солардың бірі ме, белгісіз)' : ''}.`,
    }),
  notTakenOver: (instrument: NodeRecord, day: CalendarDate) =>
    toldInEach({
      en: ({ name }) =>
        `The ${name(instrument)} binds it, and no statute or regulation that surely was in force on ${day} refers to it or carries out an obligation of it: none in the data, which is not none in law.`,
      ru: ({ quoted, of }) =>
        `Договор ${quoted(instrument)} для него обязателен, но ни один закон или подзаконный акт, который ${of(day)} несомненно действовал, на него не ссылается и его обязательств не выполняет; нет в данных — не значит, что нет в праве.`,
      kk: ({ quoted, on }) =>
        `${quoted(instrument)} шарты ол үшін міндетті, бірақ ${on(day)} күшінде болғаны анық бірде-бір заң немесе заңға тәуелді акт оған сілтеме жасамайды және оның міндеттемелерін орындамайды; деректерде болмауы құқықта жоқ дегенді білдірмейді.`,
    }),

  bindingUnknown: (state: NodeRecord, day: CalendarDate) =>
    toldInEach({
      en: ({ name }) => `Whether the obligation binds ${name(state)} on ${day} is not known.`,
      ru: ({ name, of }) => `${name(state)}: неизвестно, обязательна ли эта норма для государства ${of(day)}.`,
      kk: ({ name, on }) => `${name(state)} үшін бұл норманың ${on(day)} міндетті болған-болмағаны белгісіз.`,
    }),

  partyUnknown: (state: NodeRecord, instrument: NodeRecord, day: CalendarDate) =>
    toldInEach({
      en: ({ name }) => `Whether ${name(state)} was a party to the ${name(instrument)} on ${day} is not known.`,
      ru: ({ name, quoted, of }) =>
        `${name(state)}: неизвестно, было ли государство ${of(day)} участником договора ${quoted(instrument)}.`,
      kk: ({ name, quoted, on }) =>
        `${name(state)} ${on(day)} ${quoted(instrument)} шартының қатысушысы болған-болмағаны белгісіз.`,
    }),
  signedOnly: (state: NodeRecord, instrument: NodeRecord, day: CalendarDate) =>
    toldInEach({
      en: ({ name }) => `${name(state)} had signed the ${name(instrument)}, but was not a party to it on ${day}.`,
      ru: ({ name, quoted, of }) =>
        `${name(state)}: договор ${quoted(instrument)} подписан, но ${of(day)} государство не было его участником.`,
      kk: ({ name, quoted, on }) =>
        `${name(state)} ${quoted(instrument)} шартына қол қойған, бірақ ${on(day)} оның қатысушысы болмаған.`,
    }),
  partyNoMore: (state: NodeRecord, instrument: NodeRecord, day: CalendarDate) =>
    toldInEach({
      en: ({ name }) => `${name(state)} was no longer a party to the ${name(instrument)} on ${day}.`,
      ru: ({ name, quoted, of }) =>
        `${name(state)}: ${of(day)} государство уже не было участником договора ${quoted(instrument)}.`,
      kk: ({ name, quoted, on }) =>
        `${name(state)} ${on(day)} ${quoted(instrument)} шартының қатысушысы болудан қалған.`,
    }),
  notParty: (state: NodeRecord, instrument: NodeRecord, day: CalendarDate) =>
    toldInEach({
      en: ({ name }) => `${name(state)} was not a party to the ${name(instrument)} on ${day}.`,
      ru: ({ name, quoted, of }) =>
        `${name(state)}: ${of(day)} государство не было участником договора ${quoted(instrument)}.`,
      kk: ({ name, quoted, on }) => `${name(state)} ${on(day)} ${quoted(instrument)} шартының қатысушысы болмаған.`,
    }),
  openOnlyTo: (members: string) =>
    toldInEach({
      en: () => `It is open only to ${members}.`,
      ru: () => `Договор открыт не для всех государств, а лишь для названных: «${members}».`,
      kk: () => `Шарт барлық мемлекет үшін емес, тек аталғандар үшін ашық: «${members}».`,
    }),
} as const;

function inBrackets(told: Told): Told {
  return { in: (tongue) => `(${told.in(tongue)})` };
}
