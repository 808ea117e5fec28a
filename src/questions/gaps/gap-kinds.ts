import { GapKind } from '../../model/values/gap-kind';
import type { Told } from '../../model/words/told';
import { wordInEach } from '../../model/words/told-in-each';
import type { GapRule } from './gap-rule';
import { notParty } from './not-party';
import { notIncorporated } from './not-incorporated';
import { noNationalProvision } from './no-national-provision';
import { conflictingProvision } from './conflicting-provision';
import { narrowerProtection } from './narrower-protection';
import { incompleteDefinition } from './incomplete-definition';
import { noResponsibleBody } from './no-responsible-body';
import { responsibilityDisclaimed } from './responsibility-disclaimed';
import { notEnforced } from './not-enforced';

interface KnownGap {
  /** Within an English sentence its name in words. */
  readonly called: Told;
  /** Finds it; null where it is only ever stated. */
  readonly rule: GapRule | null;
}

/** Each kind of gap, in the order of `GapKind`. */
export const GAP_KINDS: Readonly<Record<GapKind, KnownGap>> = {
  [GapKind.NOT_PARTY]: { called: wordInEach('not party', 'Не участник', 'Қатысушы емес'), rule: notParty },
  [GapKind.NOT_INCORPORATED]: {
    called: wordInEach('not incorporated', 'Не включено в национальное право', 'Ұлттық құқыққа енгізілмеген'),
    rule: notIncorporated,
  },
  [GapKind.NO_NATIONAL_PROVISION]: {
    called: wordInEach('no national provision', 'Нет национального положения', 'Ұлттық ереже жоқ'),
    rule: noNationalProvision,
  },
  [GapKind.CONFLICTING_PROVISION]: {
    called: wordInEach('conflicting provision', 'Противоречащее положение', 'Қайшы ереже'),
    rule: conflictingProvision,
  },
  [GapKind.NARROWER_PROTECTION]: {
    called: wordInEach('narrower protection', 'Более узкая защита', 'Қорғау аясы тар'),
    rule: narrowerProtection,
  },
  [GapKind.INCOMPLETE_DEFINITION]: {
    called: wordInEach('incomplete definition', 'Неполное определение', 'Толық емес анықтама'),
    rule: incompleteDefinition,
  },
  [GapKind.NO_RESPONSIBLE_BODY]: {
    called: wordInEach('no responsible body', 'Нет ответственного органа', 'Жауапты орган жоқ'),
    rule: noResponsibleBody,
  },
  [GapKind.RESPONSIBILITY_DISCLAIMED]: {
    called: wordInEach('responsibility disclaimed', 'Ответственность отрицается', 'Жауапкершіліктен бас тартылған'),
    rule: responsibilityDisclaimed,
  },
  [GapKind.NOT_ENFORCED]: { called: wordInEach('not enforced', 'Не применяется', 'Қолданылмайды'), rule: notEnforced },
  [GapKind.NO_SERVICE]: { called: wordInEach('no service', 'Нет услуги', 'Қызмет жоқ'), rule: null },
  [GapKind.NO_REMEDY]: { called: wordInEach('no remedy', 'Нет средства защиты', 'Қорғау құралы жоқ'), rule: null },
};
