import type { NodeRecord } from '../../model/records';
import { OPEN_PAST, type CalendarDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import type { Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';

/** What is said of an obligation by its own instrument: soft law, national law, and parts of treaties. */
export const STANDING_SENTENCES = {
  softLaw: (instrument: NodeRecord, what: Told) =>
    toldInEach({
      en: ({ name, say }) => `${name(instrument)} is ${say(what)}: it does not bind by its nature.`,
      ru: ({ titled, say }) => `${titled(instrument)} — ${say(what)}: по своей природе не обязывает.`,
      kk: ({ titled, say }) => `${titled(instrument)} — ${say(what)}: өз табиғаты бойынша міндеттемейді.`,
    }),
  privateUndertaking: wordInEach('a private undertaking', 'частное обязательство', 'жеке міндеттенім'),
  policy: wordInEach('a policy', 'программный документ', 'бағдарламалық құжат'),
  softLawWord: wordInEach('soft law', 'акт мягкого права', 'ұсынымдық сипаттағы акт'),

  softLawNotYet: (instrument: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `${name(instrument)} was not yet adopted on the date.`,
      ru: ({ titled }) => `${titled(instrument)}: на эту дату акт ещё не принят.`,
      kk: ({ titled }) => `${titled(instrument)}: бұл күні акт әлі қабылданбаған.`,
    }),
  softLawNoMore: (instrument: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `${name(instrument)} was no longer in place on the date.`,
      ru: ({ titled }) => `${titled(instrument)}: на эту дату акт больше не действует.`,
      kk: ({ titled }) => `${titled(instrument)}: бұл күні акт енді қолданылмайды.`,
    }),

  draft: (instrument: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `${name(instrument)} is a draft, and never in force.`,
      ru: ({ titled }) => `${titled(instrument)}: это проект, он не вступал в силу.`,
      kk: ({ titled }) => `${titled(instrument)}: бұл — жоба, ол күшіне енбеген.`,
    }),
  askedFor: (instrument: NodeRecord) =>
    toldInEach({
      en: ({ name }) => `${name(instrument)} is only asked for, and never in force.`,
      ru: ({ titled }) => `${titled(instrument)}: принять этот акт лишь предлагают, в силу он не вступал.`,
      kk: ({ titled }) => `${titled(instrument)}: бұл актіні қабылдау тек ұсынылған, ол күшіне енбеген.`,
    }),

  lawInForce: (law: NodeRecord, began: DayRange) =>
    toldInEach({
      en: ({ name, when }) => `${name(law)}: the provision is in force on the date. It began ${when(began)}.`,
      ru: ({ titled, when }) => `${titled(law)}: положение на эту дату действует. Начало действия — ${when(began)}.`,
      kk: ({ titled, when }) => `${titled(law)}: ереже бұл күні күшінде. Қолданылуының басталуы: ${when(began)}.`,
    }),
  lawNotYet: (law: NodeRecord, began: DayRange) =>
    toldInEach({
      en: ({ name, when }) => `${name(law)}: the provision is not yet in force on the date. It began ${when(began)}.`,
      ru: ({ titled, when }) =>
        `${titled(law)}: положение на эту дату ещё не действует. Начало действия — ${when(began)}.`,
      kk: ({ titled, when }) =>
        `${titled(law)}: ереже бұл күні әлі күшінде емес. Қолданылуының басталуы: ${when(began)}.`,
    }),
  lawNoMore: (law: NodeRecord, ended: DayRange) =>
    toldInEach({
      en: ({ name, when }) => `${name(law)}: the provision is no longer in force on the date. It ended ${when(ended)}.`,
      ru: ({ titled, when }) =>
        `${titled(law)}: положение на эту дату больше не действует. Окончание действия — ${when(ended)}.`,
      kk: ({ titled, when }) =>
        `${titled(law)}: ереже бұл күні енді күшінде емес. Қолданылуының аяқталуы: ${when(ended)}.`,
    }),
  lawUnknown: (law: NodeRecord, known: Told) =>
    toldInEach({
      en: ({ name, say }) =>
        `${name(law)}: the sources don’t say whether the provision was in force on the date. ${say(known)}.`,
      ru: ({ titled, say }) =>
        `${titled(law)}: источники не говорят, действовало ли положение на эту дату. ${say(known)}.`,
      kk: ({ titled, say }) =>
        `${titled(law)}: дереккөздер ереженің бұл күні күшінде болған-болмағанын айтпайды. ${say(known)}.`,
    }),
  began: (range: DayRange) =>
    toldInEach({
      en: ({ when }) => `It began ${when(range)}`,
      ru: ({ when }) => `Начало действия — ${when(range)}`,
      kk: ({ when }) => `Қолданылуының басталуы: ${when(range)}`,
    }),
  mayHaveEnded: (ended: DayRange) =>
    toldInEach({
      en: ({ when }) => `It may have ended by then: it ended ${when(ended)}`,
      ru: ({ when }) => `К этой дате действие могло закончиться: окончание действия — ${when(ended)}`,
      kk: ({ when }) => `Бұл күнге қолданылуы аяқталған болуы мүмкін: аяқталуы — ${when(ended)}`,
    }),
  /** Of an end that no source tells it is a newer norm on the same matter that may have brought it. */
  mayHaveEndedUntold: (from: CalendarDate) =>
    toldInEach({
      en: () =>
        from === OPEN_PAST
          ? 'It may have ended by then: the sources give no day for its end'
          : `It may have ended by then: from ${from} on no source says that it still held, nor that it ended`,
      ru: ({ of }) =>
        from === OPEN_PAST
          ? 'К этой дате действие могло закончиться: дня окончания источники не называют'
          : `К этой дате действие могло закончиться: с ${of(from)} ни один источник не говорит ни что положение ещё действует, ни что его действие прекращено`,
      kk: ({ from: since }) =>
        from === OPEN_PAST
          ? 'Бұл күнге қолданылуы аяқталған болуы мүмкін: аяқталған күнін дереккөздер атамайды'
          : `Бұл күнге қолданылуы аяқталған болуы мүмкін: ${since(from)} бастап бірде-бір дереккөз оның әлі күшінде екенін де, тоқтатылғанын да айтпайды`,
    }),

  partNotYet: (treaty: NodeRecord, begins: DayRange) =>
    toldInEach({
      en: ({ name, when }) =>
        `${name(treaty)}: the provision did not yet apply on the date. It begins to apply ${when(begins)}.`,
      ru: ({ titled, when }) =>
        `${titled(treaty)}: положение на эту дату ещё не применялось. Начало применения — ${when(begins)}.`,
      kk: ({ titled, when }) =>
        `${titled(treaty)}: ереже бұл күні әлі қолданылмаған. Қолданыла бастауы: ${when(begins)}.`,
    }),
  partNoMore: (treaty: NodeRecord, ceases: DayRange) =>
    toldInEach({
      en: ({ name, when }) =>
        `${name(treaty)}: the provision no longer applied on the date. It ceases to apply ${when(ceases)}.`,
      ru: ({ titled, when }) =>
        `${titled(treaty)}: положение на эту дату больше не применялось. Конец применения — ${when(ceases)}.`,
      kk: ({ titled, when }) =>
        `${titled(treaty)}: ереже бұл күні енді қолданылмаған. Қолданылуының тоқтатылуы: ${when(ceases)}.`,
    }),
  partMayNotYet: (treaty: NodeRecord, begins: DayRange) =>
    toldInEach({
      en: ({ name, when }) =>
        `${name(treaty)}: the sources don’t say whether the provision applied on the date. It begins to apply ${when(begins)}.`,
      ru: ({ titled, when }) =>
        `${titled(treaty)}: источники не говорят, применялось ли положение на эту дату. Начало применения — ${when(begins)}.`,
      kk: ({ titled, when }) =>
        `${titled(treaty)}: дереккөздер ереженің бұл күні қолданылған-қолданылмағанын айтпайды. Қолданыла бастауы: ${when(begins)}.`,
    }),
  partMayHaveEnded: (treaty: NodeRecord, ceases: DayRange) =>
    toldInEach({
      en: ({ name, when }) =>
        `${name(treaty)}: the sources don’t say whether the provision applied on the date. It may have ended by then: it ceases to apply ${when(ceases)}.`,
      ru: ({ titled, when }) =>
        `${titled(treaty)}: источники не говорят, применялось ли положение на эту дату. Применение могло уже закончиться: конец применения — ${when(ceases)}.`,
      kk: ({ titled, when }) =>
        `${titled(treaty)}: дереккөздер ереженің бұл күні қолданылған-қолданылмағанын айтпайды. Қолданылуы аяқталған болуы мүмкін: тоқтатылуы — ${when(ceases)}.`,
    }),
} as const;
