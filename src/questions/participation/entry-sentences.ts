import type { PartialDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import type { Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';

/** What is said of when an instrument enters into force for a State. */
export const ENTRY_SENTENCES = {
  bySuccession: wordInEach(
    'VCSST arts. 23 and 34',
    'ст. 23 и 34 Венской конвенции о правопреемстве государств в отношении договоров',
    'Мемлекеттердің шарттарға қатысты құқық мирасқорлығы туралы Вена конвенциясының 23 және 34-баптары',
  ),

  /** The clause of the instrument, as the data cites it. */
  byClause: (cited: string) =>
    toldInEach({ en: () => cited, ru: ({ clause }) => clause(cited), kk: ({ clause }) => clause(cited) }),

  noRule: wordInEach(
    'The instrument’s rule on entry into force is not in the data.',
    'Правила акта о вступлении в силу в данных нет.',
    'Актінің күшіне ену туралы ережесі деректерде жоқ.',
  ),

  workedOut: (clause: Told, isAssumed: boolean) =>
    toldInEach({
      en: ({ say }) =>
        `Worked out from ${say(clause)}.${isAssumed ? ' It assumes ratification or accession, since the source does not say which act it was.' : ''}`,
      ru: ({ say }) =>
        `Рассчитано по ${say(clause)}.${isAssumed ? ' Предполагается ратификация или присоединение: источник не говорит, какой это был акт.' : ''}`,
      kk: ({ say }) =>
        `${say(clause)} бойынша есептелген.${isAssumed ? ' Ратификациялау немесе қосылу деп болжанды: дереккөз оның қай акт екенін айтпайды.' : ''}`,
    }),

  parentUnknown: wordInEach(
    'When its parent instrument entered into force for the State is not known',
    'Неизвестно, когда для государства вступил в силу договор, к которому принят этот акт',
    'Осы акт қабылданған шарттың мемлекет үшін қашан күшіне енгені белгісіз',
  ),

  consentUndated: wordInEach('The date of consent is not known', 'Дата согласия неизвестна', 'Келісім күні белгісіз'),

  consentRough: (date: PartialDate) =>
    toldInEach({
      en: () => `Consent is dated ${date} only`,
      ru: ({ date: written }) => `Дата согласия известна лишь как ${written(date)}`,
      kk: ({ date: written }) => `Келісім күні тек «${written(date)}» деп белгілі`,
    }),

  generalEntry: (date: PartialDate | null) =>
    toldInEach({
      en: () => `The date of general entry into force is ${date ? `known only as ${date}` : 'not known'}`,
      ru: ({ date: written }) =>
        `Дата вступления акта в силу ${date ? `известна лишь как ${written(date)}` : 'неизвестна'}`,
      kk: ({ date: written }) =>
        `Актінің күшіне енген күні ${date ? `тек «${written(date)}» деп белгілі` : 'белгісіз'}`,
    }),

  between: (unknown: Told, clause: Told, range: DayRange) =>
    toldInEach({
      en: ({ say, when }) => `${say(unknown)}; by ${say(clause)} it entered into force ${when(range)}.`,
      ru: ({ say, when }) => `${say(unknown)}; по ${say(clause)} вступление в силу — ${when(range)}.`,
      kk: ({ say, when }) => `${say(unknown)}; ${say(clause)} бойынша күшіне енуі: ${when(range)}.`,
    }),
} as const;
