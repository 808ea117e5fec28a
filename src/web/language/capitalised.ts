/** As it stands at the beginning of a line: names in Russian and Kazakh begin with a small letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
