import type { NodeRecord } from '../../model/records';
import type { PartialDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import type { Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';

/**
 * Since when it is in force: a date as its source states it, or the days between which it began; null where none tells.
 */
export type InForceSince = PartialDate | DayRange | null;

/** What is said of a State and an instrument, in each language. */
export const PARTICIPATION_SENTENCES = {
  done: (acts: Told): Told => ({ in: (tongue) => `${acts.in(tongue)}.` }),

  definitive: wordInEach(
    'Signature of an agreement between so few States may have been definitive; the sources don’t say.',
    'Подписание соглашения между столь немногими государствами могло быть окончательным; источники об этом не говорят.',
    'Мемлекеттері мұндай аз келісімге қол қою түпкілікті болған болуы мүмкін; дереккөздер бұл туралы айтпайды.',
  ),

  noConsent: (state: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `No consent of ${name(state)} to be bound is recorded by then (VCLT art. 18 applies).`,
      ru: ({ name }) =>
        `К этой дате согласие на обязательность (${name(state)}) не зафиксировано: применяется ст. 18 Венской конвенции о праве международных договоров.`,
      kk: ({ name }) =>
        `Бұл күнге ${name(state)} тарапынан міндеттілікке келісім тіркелмеген: Халықаралық шарттар құқығы туралы Вена конвенциясының 18-бабы қолданылады.`,
    }),

  inherited: (state: NodeRecord, since: PartialDate | null) =>
    toldInEach({
      en: ({ name }) =>
        `${name(state)} is independent since ${since ?? ''}: what its predecessor had done goes on for it.`,
      ru: ({ name, of }) =>
        `Независимость (${name(state)})${since ? ` — с ${of(since)}` : ''}; сделанное государством-предшественником сохраняет силу.`,
      kk: ({ name, from }) =>
        `${name(state)} ${since ? `${from(since)} бастап ` : ''}тәуелсіз: ізашар мемлекет жасаған әрекеттер ол үшін күшін сақтайды.`,
    }),

  denunciationComing: (state: NodeRecord, effect: DayRange) =>
    toldInEach({
      en: ({ name, when }) => `The denunciation by ${name(state)} takes effect ${when(effect)}.`,
      ru: ({ name, when }) => `Денонсация (${name(state)}) вступает в силу ${when(effect)}.`,
      kk: ({ name, when }) => `Денонсациялау (${name(state)}) ${when(effect)} күшіне енеді.`,
    }),

  takenBack: (state: NodeRecord, effect: DayRange) =>
    toldInEach({
      en: ({ name, when }) => `${name(state)} took its consent back ${when(effect)}, before it was in force.`,
      ru: ({ name, when }) => `Согласие (${name(state)}) отозвано ${when(effect)}, до вступления акта в силу.`,
      kk: ({ name, when }) => `${name(state)} өз келісімін акт күшіне енгенге дейін, ${when(effect)} қайтарып алды.`,
    }),

  denounced: (state: NodeRecord, effect: DayRange) =>
    toldInEach({
      en: ({ name, when }) => `The denunciation by ${name(state)} has taken effect: ${when(effect)}.`,
      ru: ({ name, when }) => `Денонсация (${name(state)}) вступила в силу ${when(effect)}.`,
      kk: ({ name, when }) => `Денонсациялау (${name(state)}) ${when(effect)} күшіне енді.`,
    }),

  inForce: (state: NodeRecord, since: InForceSince) =>
    toldInEach({
      en: ({ name, when }) => `In force for ${name(state)} since ${dayInEnglish(since, when)}.`,
      ru: ({ name, of, when }) =>
        typeof since === 'string'
          ? `В силе с ${of(since)} (${name(state)}).`
          : `В силе (${name(state)}); ${since ? `вступление в силу — ${when(since)}` : 'дня вступления в силу источники не называют'}.`,
      kk: ({ name, from, when }) =>
        typeof since === 'string'
          ? `${name(state)} үшін ${from(since)} бастап күшінде.`
          : `${name(state)} үшін күшінде; ${since ? `күшіне енуі: ${when(since)}` : 'күшіне енген күнін дереккөздер атамайды'}.`,
    }),

  inForceOnlyFrom: (state: NodeRecord, since: InForceSince) =>
    toldInEach({
      en: ({ name, when }) => `In force for ${name(state)} only from ${dayInEnglish(since, when)}.`,
      ru: ({ name, of, when }) =>
        typeof since === 'string'
          ? `В силе только с ${of(since)} (${name(state)}).`
          : `Ещё не в силе (${name(state)}); ${since ? `вступление в силу — ${when(since)}` : 'дня вступления в силу источники не называют'}.`,
      kk: ({ name, from, when }) =>
        typeof since === 'string'
          ? `${name(state)} үшін тек ${from(since)} бастап күшінде.`
          : `${name(state)} үшін әлі күшінде емес; ${since ? `күшіне енуі: ${when(since)}` : 'күшіне енетін күнін дереккөздер атамайды'}.`,
    }),

  hindered: (state: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `Not in force for ${name(state)} as long as the instrument is not whose protocol it is.`,
      ru: ({ name }) => `Не в силе (${name(state)}), пока не в силе договор, протоколом к которому является этот акт.`,
      kk: ({ name }) => `${name(state)} үшін күшінде емес: бұл хаттама тіркелген шарт әлі күшіне енбеген.`,
    }),

  forceUnknown: (state: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `Whether it was in force for ${name(state)} on the date is not known.`,
      ru: ({ name }) => `Неизвестно, был ли акт в силе на эту дату (${name(state)}).`,
      kk: ({ name }) => `${name(state)} үшін актінің бұл күні күшінде болған-болмағаны белгісіз.`,
    }),

  entered: (range: DayRange) =>
    toldInEach({
      en: ({ when }) => `It entered into force ${when(range)}.`,
      ru: ({ when }) => `Вступление в силу — ${when(range)}.`,
      kk: ({ when }) => `Күшіне енуі: ${when(range)}.`,
    }),

  adoptedLater: (instrument: NodeRecord, date: PartialDate | null) =>
    toldInEach({
      en: ({ name }) => `${name(instrument)} was adopted only on ${date ?? 'a later day'}.`,
      ru: ({ quoted, on }) => `Акт ${quoted(instrument)} принят только ${date ? on(date) : 'позже'}.`,
      kk: ({ quoted, on }) => `${quoted(instrument)} актісі тек ${date ? on(date) : 'кейінірек'} қабылданған.`,
    }),

  notYetIndependent: (state: NodeRecord, date: PartialDate | null) =>
    toldInEach({
      en: ({ name }) => `${name(state)} is independent since ${date ?? 'a later day'}: before, it could join nothing.`,
      ru: ({ name, of }) =>
        `Независимость (${name(state)}) — ${date ? `с ${of(date)}` : 'с более позднего дня'}; прежде это государство не могло участвовать в договорах.`,
      kk: ({ name, from }) =>
        `${name(state)} ${date ? from(date) : 'кейінгі күннен'} бастап тәуелсіз: бұған дейін шарттарға қатыса алмаған.`,
    }),

  signatoryNoMore: (state: NodeRecord, acts: Told) =>
    toldInEach({
      en: ({ say, name }) => `${say(acts)}: ${name(state)} is no longer a signatory.`,
      ru: ({ say, name }) => `${say(acts)}: ${name(state)} больше не входит в число подписавших государств.`,
      kk: ({ say, name }) => `${say(acts)}: ${name(state)} енді қол қойған мемлекеттер қатарында емес.`,
    }),

  approvedOnlyLater: (state: NodeRecord, law: NodeRecord, date: PartialDate | null) =>
    toldInEach({
      en: ({ name }) =>
        `Inferred: the law of ${name(state)} that approves the consent is of ${date ?? 'a later day'} only (${law.id}).`,
      ru: ({ name, on }) =>
        `Вывод: закон, одобряющий согласие (${name(state)}), принят только ${date ? on(date) : 'позже'} (${law.id}).`,
      kk: ({ name, on }) =>
        `Қорытынды: келісімді мақұлдайтын заң (${name(state)}) тек ${date ? on(date) : 'кейінірек'} қабылданған (${law.id}).`,
    }),

  actsOfLaterDays: (state: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `${name(state)} had not yet become a party: its acts in the data are of later days.`,
      ru: ({ name }) =>
        `На эту дату ещё не участник (${name(state)}); действия этого государства, которые есть в данных, — более поздние.`,
      kk: ({ name }) => `${name(state)} әлі қатысушы болмаған: деректердегі әрекеттері кейінгі күндерге жатады.`,
    }),

  consentInDoubt: (state: NodeRecord, given: DayRange) =>
    toldInEach({
      en: ({ name, when }) => `Whether ${name(state)} had consented by then is not known: it did ${when(given)}.`,
      ru: ({ name, when }) => `Неизвестно, дано ли согласие (${name(state)}) к этой дате: оно дано ${when(given)}.`,
      kk: ({ name, when }) =>
        `Бұл күнге келісім (${name(state)}) берілген-берілмегені белгісіз: ол ${when(given)} берілген.`,
    }),

  endInDoubt: (state: NodeRecord, effect: DayRange | null) =>
    toldInEach({
      en: ({ name, when }) =>
        `Whether the denunciation by ${name(state)} had taken effect by then is not known: it takes effect ${effect ? when(effect) : ''}.`,
      ru: ({ name, when }) =>
        `Неизвестно, вступила ли в силу денонсация (${name(state)}) к этой дате: она вступает в силу ${effect ? when(effect) : ''}.`,
      kk: ({ name, when }) =>
        `Бұл күнге денонсациялаудың (${name(state)}) күшіне енген-енбегені белгісіз: ол ${effect ? when(effect) : ''} күшіне енеді.`,
    }),

  approvalAlone: (state: NodeRecord, approval: NodeRecord, date: PartialDate | null) =>
    toldInEach({
      en: ({ name }) =>
        `The law of ${name(state)}${date ? ` of ${date}` : ''} approves the consent (${approval.id}); whether ${name(state)} gave it since, the sources don’t say.`,
      ru: ({ name, of }) =>
        `Закон (${name(state)})${date ? ` от ${of(date)}` : ''} одобряет согласие (${approval.id}); дано ли оно с тех пор, источники не говорят.`,
      kk: ({ name, on }) =>
        `${date ? `${on(date)} қабылданған заң` : 'Заң'} (${name(state)}) келісімді мақұлдайды (${approval.id}); содан бері келісім берілді ме, дереккөздер айтпайды.`,
    }),

  notYetInForce: (state: NodeRecord, entry: PartialDate | DayRange) =>
    toldInEach({
      en: ({ name, on, when }) =>
        `In any case it was not in force for ${name(state)} yet: that came ${typeof entry === 'string' ? on(entry) : when(entry)}.`,
      ru: ({ name, on, when }) =>
        `В любом случае акт ещё не был в силе (${name(state)}); вступление в силу — ${typeof entry === 'string' ? on(entry) : when(entry)}.`,
      kk: ({ name, on, when }) =>
        `${name(state)} үшін акт кез келген жағдайда әлі күшіне енбеген; күшіне енуі: ${typeof entry === 'string' ? on(entry) : when(entry)}.`,
    }),

  noActs: (state: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `The sources hold no act of ${name(state)} about this instrument.`,
      ru: ({ name }) => `В источниках нет действий этого государства (${name(state)}) в отношении акта.`,
      kk: ({ name }) => `${name(state)}: дереккөздерде бұл мемлекеттің осы актіге қатысты әрекеттері жоқ.`,
    }),

  noActsByThen: (state: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `The sources hold no act of ${name(state)} about this instrument by then.`,
      ru: ({ name }) => `К этой дате в источниках нет действий этого государства (${name(state)}) в отношении акта.`,
      kk: ({ name }) => `${name(state)}: бұл күнге дейін дереккөздерде мемлекеттің осы актіге қатысты әрекеттері жоқ.`,
    }),

  inconclusive: (acts: Told) =>
    toldInEach({
      en: ({ say }) => `${say(acts)}. These allow no conclusion for the date.`,
      ru: ({ say }) => `${say(acts)}. Сделать из этого вывод об этой дате нельзя.`,
      kk: ({ say }) => `${say(acts)}. Бұдан осы күн туралы қорытынды жасауға болмайды.`,
    }),
} as const;

function dayInEnglish(since: InForceSince, when: (range: DayRange) => string): string {
  if (since === null) return 'a day that the sources don’t give';
  return typeof since === 'string' ? since : `a day ${when(since)}`;
}
