import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { inRussian } from '../../model/words/russian-plural';
import type { Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';

const OBLIGATIONS = ['обязательство', 'обязательства', 'обязательств'] as const;

interface Borne {
  readonly bearer: NodeRecord;
  readonly state: NodeRecord;
  readonly held: number;
}

/** What is said of what somebody owes in a State. */
export const BORNE_SENTENCES = {
  stateBearsNothing: (bearer: NodeRecord, state: NodeRecord) =>
    toldInEach({
      en: ({ name }) =>
        `${name(bearer)} bears nothing under the law of ${name(state)}; what it owes itself is asked with it as the State.`,
      ru: ({ name }) =>
        `${name(bearer)}: по праву другого государства (${name(state)}) обязанностей нет; чтобы узнать о собственных, назовите само это государство.`,
      kk: ({ name }) =>
        `${name(bearer)}: өзге мемлекеттің (${name(state)}) құқығы бойынша міндеттері жоқ; өз міндеттерін білу үшін сол мемлекеттің өзін көрсетіңіз.`,
    }),
  namesNone: (bearer: NodeRecord, state: NodeRecord, hasTasks: boolean) =>
    toldInEach({
      en: ({ name, quoted }) =>
        `The data names no obligation that ${quoted(bearer)} bears in ${name(state)}.${hasTasks ? ' Its tasks are told by responsibilities.' : ''}`,
      ru: ({ name, quoted }) =>
        `В данных нет обязательств, которые несёт ${quoted(bearer)} (${name(state)}).${hasTasks ? ' О задачах органа говорит раздел об ответственности.' : ''}`,
      kk: ({ name, quoted }) =>
        `Деректерде ${quoted(bearer)} (${name(state)}) көтеретін міндеттеме жоқ.${hasTasks ? ' Органның міндеттері туралы жауапкершілік бөлімінде айтылады.' : ''}`,
    }),
  noStatement: wordInEach(
    'An empty list is no statement about the law.',
    'Пустой список ничего не говорит о праве.',
    'Бос тізім құқық туралы ештеңе білдірмейді.',
  ),
  noneOnTopics: (borne: Borne) =>
    after(borne, {
      en: () => ', none of them on the topics asked about: nothing is held of these.',
      ru: () => ', из них по запрошенным темам — ни одного: об этих темах ничего не внесено.',
      kk: () => ', олардың сұралған тақырыптар бойыншасы жоқ: бұл тақырыптар туралы ештеңе енгізілмеген.',
    }),
  noneHolds: (borne: Borne, onTopics: number | null, day: CalendarDate) =>
    after(borne, {
      en: () => `${onTopicsIn('en', onTopics)}; on ${day} none of them holds: they had ended, or had not yet begun.`,
      ru: ({ of }) =>
        `${onTopicsIn('ru', onTopics)}; ${of(day)} ни одно не действует: они прекратились или ещё не начались.`,
      kk: ({ on }) =>
        `${onTopicsIn('kk', onTopics)}; ${on(day)} ешқайсысы күшінде емес: олар тоқтаған немесе әлі басталмаған.`,
    }),
  listed: (borne: Borne, onTopics: number | null, listed: number, day: CalendarDate) =>
    after(borne, {
      en: () =>
        `${onTopicsIn('en', onTopics)}; ${listed} of them ${listed === 1 ? 'is' : 'are'} listed on ${day}. What the sources don’t mention it does not hold.`,
      ru: ({ of }) =>
        `${onTopicsIn('ru', onTopics)}; на ${of(day)} в списке: ${listed}. Чего нет в источниках, того нет и в данных.`,
      kk: ({ on }) =>
        `${onTopicsIn('kk', onTopics)}; ${on(day)} тізімде: ${listed}. Дереккөздерде жоқ нәрсе деректерде де жоқ.`,
    }),
} as const;

function onTopicsIn(language: 'en' | 'ru' | 'kk', number: number | null): string {
  if (number === null) return '';
  const words = {
    en: `, ${number} of them on the topics asked about`,
    ru: `, из них по запрошенным темам — ${number}`,
    kk: `, оның ішінде сұралған тақырыптар бойынша — ${number}`,
  };
  return words[language];
}

type Rest = Parameters<typeof toldInEach>[0];

/** How much is held of what somebody owes, and what is said of it then. */
function after({ bearer, state, held }: Borne, rest: Rest): Told {
  return toldInEach({
    en: (english) => {
      const obligations = held === 1 ? '1 obligation' : `${held} obligations`;
      const { quoted, name } = english;
      return `The data holds ${obligations} borne by ${quoted(bearer)} in ${name(state)}${rest.en(english)}`;
    },
    ru: (russian) => {
      const { quoted, name } = russian;
      const obligations = `${held} ${inRussian(held, OBLIGATIONS)}`;
      return `В данных ${obligations}, где обязанная сторона — ${quoted(bearer)} (${name(state)})${rest.ru(russian)}`;
    },
    kk: (kazakh) => {
      const { quoted, name } = kazakh;
      return `Деректерде міндетті тарап ${quoted(bearer)} болатын ${held} міндеттеме бар (${name(state)})${rest.kk(kazakh)}`;
    },
  });
}
