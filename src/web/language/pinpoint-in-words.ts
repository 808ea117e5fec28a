/** What a pinpoint, or a part of it between commas, may be, and how other languages write it. */
const FORMS: readonly { readonly form: RegExp; readonly kk: string; readonly ru: string }[] = [
  { form: /^arts?\. ([\d\w().–-]+)$/, kk: '$1-бап', ru: 'ст. $1' },
  { form: /^footnote to art\. ([\d\w().–-]+)$/, kk: '$1-баптың ескертуі', ru: 'сноска к ст. $1' },
  { form: /^footnotes to art\. ([\d\w().–-]+)$/, kk: '$1-баптың ескертулері', ru: 'сноски к ст. $1' },
  { form: /^paras?\. ([\d\w().–-]+)$/, kk: '$1-тармақ', ru: 'п. $1' },
  { form: /^point (\d[\d()-]*)$/, kk: '$1-тармақ', ru: 'п. $1' },
  { form: /^points (\d+) to (\d+)$/, kk: '$1–$2-тармақтар', ru: 'пп. $1–$2' },
  { form: /^point (\d+) of the rules$/, kk: 'қағидалардың $1-тармағы', ru: 'п. $1 правил' },
  { form: /^footnote to point (\d+)$/, kk: '$1-тармақтың ескертуі', ru: 'сноска к п. $1' },
  { form: /^footnote$/, kk: 'ескерту', ru: 'сноска' },
  { form: /^note$/, kk: 'ескертпе', ru: 'примечание' },
  { form: /^note (\d+)$/, kk: '$1-ескертпе', ru: 'примечание $1' },
  { form: /^[Pp]art ([IVX]+)$/, kk: '$1 бөлім', ru: 'часть $1' },
  { form: /^principle (\d+)$/, kk: '$1-қағидат', ru: 'принцип $1' },
  { form: /^target ([\d.]+[a-d]?)$/, kk: '$1-міндет', ru: 'задача $1' },
  { form: /^annex ([\dIVX]+)$/, kk: '$1-қосымша', ru: 'приложение $1' },
  { form: /^table ([\dA-Z.]+)$/, kk: '$1-кесте', ru: 'таблица $1' },
  { form: /^line (\d+)$/, kk: '$1-жол', ru: 'строка $1' },
  { form: /^recommendation (\d+)$/, kk: '$1-ұсыным', ru: 'рекомендация $1' },
  { form: /^pp?\. ([\d–-]+)$/, kk: '$1-бет', ru: 'с. $1' },
  { form: /^fns?\. ([\d–-]+)$/, kk: '$1-ескерту', ru: 'сн. $1' },
  { form: /^(\(?\d[\w().–-]*)$/, kk: '$1', ru: '$1' },
  { form: /^first part$/, kk: 'бірінші бөлігі', ru: 'часть первая' },
  { form: /^second part$/, kk: 'екінші бөлігі', ru: 'часть вторая' },
  { form: /^third part$/, kk: 'үшінші бөлігі', ru: 'часть третья' },
  { form: /^fourth part$/, kk: 'төртінші бөлігі', ru: 'часть четвёртая' },
  { form: /^second paragraph$/, kk: 'екінші абзац', ru: 'абзац второй' },
  { form: /^whole$/, kk: 'бүкіл құжат', ru: 'весь документ' },
  { form: /^preamble$/, kk: 'кіріспесі', ru: 'преамбула' },
  { form: /^heading$/, kk: 'тақырыбы', ru: 'заголовок' },
  { form: /^title$/, kk: 'тақырыбы', ru: 'заголовок' },
  { form: /^(?:beginning|head)$/, kk: 'басы', ru: 'начало' },
  { form: /^summary$/, kk: 'түйін', ru: 'резюме' },
  { form: /^declarations$/, kk: 'мәлімдемелер', ru: 'заявления' },
  { form: /^recommendations$/, kk: 'ұсынымдар', ru: 'рекомендации' },
  { form: /^list of recommendations$/, kk: 'ұсынымдар тізімі', ru: 'перечень рекомендаций' },
  { form: /^members$/, kk: 'мүшелері', ru: 'состав' },
  { form: /^final clauses$/, kk: 'қорытынды ережелер', ru: 'заключительные положения' },
  { form: /^title and date$/, kk: 'тақырыбы мен күні', ru: 'заголовок и дата' },
  { form: /^note of repeal$/, kk: 'күші жойылғаны туралы белгі', ru: 'отметка об утрате силы' },
  { form: /^footnote to the rules$/, kk: 'қағидалардың ескертуі', ru: 'сноска к правилам' },
  { form: /^date of adoption$/, kk: 'қабылданған күні', ru: 'дата принятия' },
  { form: /^date of entry into force$/, kk: 'күшіне енген күні', ru: 'дата вступления в силу' },
  {
    form: /^dates of adoption and entry into force$/,
    kk: 'қабылданған және күшіне енген күндері',
    ru: 'даты принятия и вступления в силу',
  },
];

/** Where in a document a statement stands, in that language where each part of it is known, else as the data has it. */
export function pinpointInWords(
  pinpoint: string,
  language: string,
): { readonly text: string; readonly language: string } {
  const asHeld = { text: pinpoint, language: 'en' };
  if (language !== 'kk' && language !== 'ru') return asHeld;
  const parts: string[] = [];
  for (const part of pinpoint.split(', ')) {
    const known = FORMS.find(({ form }) => form.test(part));
    if (!known) return asHeld;
    parts.push(part.replace(known.form, known[language]));
  }
  return { text: parts.join(', '), language };
}

/** Whether a part is called by the word that its number begins with, as `annex 30`. */
export function namesItself(number: string): boolean {
  return /^\p{L}{2,} /u.test(number);
}

/** An article by its number, as that language cites it, or what names itself: `ст. 8(2)`, `8(2)-бап`, `приложение 30`. */
export function articleInWords(number: string, language: string): string {
  return pinpointInWords(namesItself(number) ? number : `art. ${number}`, language).text;
}
