/** How far answers can be trusted: what whoever reads them must know. */
export const LIMITATIONS = `# What lexgraph's answers say, and what they don't

- It answers from a curated graph of law, not from the whole law. What the data does not hold is not "no law": \`coverage_of_data\` says what is held of a State and a subject, up to which date, from which documents.
- Every statement has its sources: document and pinpoint. "Text not seen" marks those whose text the curator knows through another document only. What rests on a comparison of texts (basis COMPARISON) or a rule (INFERRED) is the curator's reading, not a source's words.
- Every answer is as of a date. Law and participation that a source attests go on afterwards by presumption: \`presumed\` says that nobody has checked so late.
- UNKNOWN means that the sources allow no conclusion. It is neither yes nor no, and silence is never NOT_BINDING.
- A computed gap says that there is none in the data, which is not none in law. What is alleged is told as alleged.
- Soft law and recommendations bind nobody. A national provision that contradicts a treaty remains valid law.
- A citation that is UNVERIFIED was not found in the data: it may exist. Nothing is said against it, and nothing for it.
- Summaries are the curator's words. For a submission read the text that is cited.
- This is no legal advice.
`;
