// Answers: which words do the texts of the graph hold, and what are their stems? Typing errors in searches are mended
// with them.
// Parameters: none.
// Columns: vocabulary: JSON with two lists of one length, words and stems; no row before the first load is complete.
MATCH (version:LexgraphVersion {name: 'graph'})
RETURN version.vocabulary AS vocabulary
