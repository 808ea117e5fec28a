const UNIT_WORDS =
  /^(?:article|articolo|artículo|artigo|artikel|artykuł|articol|art|section|sect|sec|s|paragraph|para|rule|regulation|reg|order|clause|§+|статья|ст|пункт|бап)(?:\.|\b|(?=\s)|(?<=§))\s*/iu;

/**
 * A number as it is printed, without the word, brackets and stops around it: `5` of `Section 5.`, `12 bis` of `Art. 12
 * bis`; null where none is there.
 */
export function partNumber(written: string): string | null {
  const bare = written
    .replace(/[“”"«»]/gu, '')
    .trim()
    .replace(UNIT_WORDS, '')
    .replace(/^[([\s—–-]+|[)\].:\s—–-]+$/gu, '')
    .replace(/\s+/gu, ' ');
  if (/^(premier|première|1er|1re|единственная)$/iu.test(bare)) return '1';
  if (/^(unico|único|unica|única|unique)$/iu.test(bare)) return '1';
  return /^(\d+[\p{L}\d.()°º -]{0,14}|[ivxlcdm]{1,8}|\p{L}{1,3}\d{0,3})$/iu.test(bare)
    ? bare.replace(/[°º]/gu, '')
    : null;
}

/** The number as the end of an id: `12-bis`, `5-1-a`. Null where nothing in it can stand in an id. */
export function numberInId(number: string): string | null {
  const slug = number
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug || null;
}
