/** What a pinpoint, or a part of it between commas, may be, and how other languages write it. */
const FORMS: readonly { readonly form: RegExp; readonly kk: string; readonly ru: string }[] = [
  { form: /^arts?\. ([\d\w().–-]+)$/, kk: '$1-бап', ru: 'ст. $1' },
  { form: /^footnote to art\. ([\d\w().–-]+)$/, kk: '$1-баптың ескертпесі', ru: 'сноска к ст. $1' },
  { form: /^paras?\. ([\d\w().–-]+)$/, kk: '$1-тармақ', ru: 'п. $1' },
  { form: /^pp?\. ([\d–-]+)$/, kk: '$1-бет', ru: 'с. $1' },
  { form: /^fns?\. ([\d–-]+)$/, kk: '$1-ескерту', ru: 'сн. $1' },
  { form: /^(\d[\w().–-]*)$/, kk: '$1', ru: '$1' },
  { form: /^first part$/, kk: 'бірінші бөлігі', ru: 'часть первая' },
  { form: /^second part$/, kk: 'екінші бөлігі', ru: 'часть вторая' },
  { form: /^whole$/, kk: 'бүкіл құжат', ru: 'весь документ' },
  { form: /^preamble$/, kk: 'кіріспесі', ru: 'преамбула' },
  { form: /^heading$/, kk: 'тақырыбы', ru: 'заголовок' },
  { form: /^title$/, kk: 'тақырыбы', ru: 'заголовок' },
  { form: /^beginning$/, kk: 'басы', ru: 'начало' },
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

/** An article by its number, as that language cites it: `ст. 8(2)`, `8(2)-бап`. */
export function articleInWords(number: string, language: string): string {
  return pinpointInWords(`art. ${number}`, language).text;
}
