import type { FollowUpOutcome } from '../../model/edges/follows-up';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate, PartialDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import type { PartyStatus } from '../../model/values/party-status';
import type { Told } from '../../model/words/told';
import { toldAlike, toldInEach, wordInEach } from '../../model/words/told-in-each';

const OUTCOMES: Readonly<Record<FollowUpOutcome, Told>> = {
  MET: wordInEach('Met', 'Выполнена', 'Орындалған'),
  PARTLY_MET: wordInEach('Partly met', 'Выполнена частично', 'Ішінара орындалған'),
  NOT_MET: wordInEach('Not met', 'Не выполнена', 'Орындалмаған'),
  REITERATED: wordInEach(
    'Made again, so still open',
    'Дана повторно, то есть ещё не выполнена',
    'Қайта берілген, яғни әлі орындалмаған',
  ),
};

const STANDS: Readonly<Record<PartyStatus, Told>> = {
  PARTY: wordInEach('joined', 'государство — участник', 'мемлекет — қатысушы'),
  SIGNATORY: wordInEach(
    'signed, not joined',
    'подписан, но государство не участник',
    'қол қойылған, бірақ қатысушы емес',
  ),
  NOT_PARTY: wordInEach('not joined', 'государство не участник', 'мемлекет қатысушы емес'),
  WITHDRAWN: wordInEach('left', 'государство вышло', 'мемлекет шыққан'),
  UNKNOWN: wordInEach('not known', 'неизвестно', 'белгісіз'),
};

/** What is said of what became of a recommendation. */
export const RECOMMENDATION_SENTENCES = {
  joining: (instrument: NodeRecord, status: PartyStatus, reason: Told) =>
    toldAlike(({ name, say }) => `${name(instrument)}: ${say(STANDS[status])}. ${say(reason)}`),

  followedUp: (outcome: FollowUpOutcome, date: PartialDate, by: NodeRecord) =>
    toldInEach({
      en: ({ say, name }) => `${say(OUTCOMES[outcome])} (${date}): ${name(by)} (${by.id}).`,
      ru: ({ say, quoted, date: written }) => `${say(OUTCOMES[outcome])} (${written(date)}): ${quoted(by)} (${by.id}).`,
      kk: ({ say, quoted, date: written }) => `${say(OUTCOMES[outcome])} (${written(date)}): ${quoted(by)} (${by.id}).`,
    }),
  mayNotHaveCome: (day: CalendarDate) =>
    toldInEach({
      en: () => `By ${day} this may not have come yet, and no source says what became of it before.`,
      ru: ({ of }) => `К ${of(day)} этого могло ещё не быть, а что с ней стало до того, ни один источник не говорит.`,
      kk: ({ to }) =>
        `${to(day)} дейін бұл әлі болмаған болуы мүмкін, ал оған дейінгі жағдайды бірде-бір дереккөз айтпайды.`,
    }),
  lastUnknown: wordInEach(
    'Which of these came last is not known, or they came on one day and disagree.',
    'Что из этого было последним, неизвестно, или всё это было в один день и расходится.',
    'Бұлардың қайсысы соңғы болғаны белгісіз немесе бәрі бір күнде болып, өзара қайшы.',
  ),

  datedAndNotMade: (dated: Told, day: CalendarDate) =>
    toldInEach({
      en: ({ say }) => `${say(dated)}: it had not been made on ${day}.`,
      ru: ({ say, of }) => `${say(dated)}: на ${of(day)} она ещё не дана.`,
      kk: ({ say, on }) => `${say(dated)}: ${on(day)} ол әлі берілмеген.`,
    }),
  datedAndMayNotBeMade: (dated: Told, day: CalendarDate) =>
    toldInEach({
      en: ({ say }) => `${say(dated)}: by ${day} it may not have been made yet.`,
      ru: ({ say, of }) => `${say(dated)}: к ${of(day)} она, возможно, ещё не дана.`,
      kk: ({ say, to }) => `${say(dated)}: ${to(day)} дейін ол әлі берілмеген болуы мүмкін.`,
    }),
  datedTheSame: (dated: Told, day: CalendarDate, isOneDay: boolean) =>
    toldInEach({
      en: ({ say }) => `${say(dated)}. That is ${isOneDay ? 'the day asked about' : `not over on ${day}`}.`,
      ru: ({ say, of }) =>
        `${say(dated)}. Это ${isOneDay ? 'и есть дата вопроса' : `время на ${of(day)} ещё не истекло`}.`,
      kk: ({ say, on }) =>
        `${say(dated)}. ${isOneDay ? 'Бұл — сұралған күннің өзі' : `Бұл уақыт ${on(day)} әлі аяқталмаған`}.`,
    }),
  nothingSaid: (dated: Told, day: CalendarDate) =>
    toldInEach({
      en: ({ say }) => `${say(dated)}. What became of it by ${day} no source says.`,
      ru: ({ say, of }) => `${say(dated)}. Что с ней стало к ${of(day)}, ни один источник не говорит.`,
      kk: ({ say, to }) =>
        `${say(dated)}. ${to(day)} дейін оның орындалған-орындалмағанын бірде-бір дереккөз айтпайды.`,
    }),
  dated: (date: PartialDate) =>
    toldInEach({
      en: () => `It is dated ${date}`,
      ru: ({ date: written }) => `Дата рекомендации — ${written(date)}`,
      kk: ({ date: written }) => `Ұсыным күні — ${written(date)}`,
    }),
  undated: (between: DayRange) =>
    toldInEach({
      en: ({ when }) => `It is not dated, and was made ${when(between)}`,
      ru: ({ when }) => `Рекомендация без даты, дана ${when(between)}`,
      kk: ({ when }) => `Ұсынымның күні көрсетілмеген, ${when(between)} берілген`,
    }),
} as const;
