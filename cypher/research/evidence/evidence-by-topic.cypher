// Answers: on which subjects does the evidence rest on what sources found themselves, and on which on what they were
// told, or on claims and allegations alone?
// Parameters: least (smallest number of findings and practices):
// :param {least: 3}
// Columns: topic, found, relayed, partyClaims, alleged (numbers of findings and practices), shareFound (0 to 1),
// documents (number that they rest on).
// Beware: a share is one of statements, long and short ones alike, as the curator divided the texts. That much was
// relayed does not make it less true; it names whom to ask.
MATCH (topic:Topic)<-[:ABOUT]-(what:Finding|Practice)
WITH topic, collect(DISTINCT what) AS things
WHERE size(things) >= $least
WITH
  topic,
  things,
  size([what IN things WHERE what.assertion = 'FOUND']) AS found
RETURN
  topic.id AS topic,
  found,
  size([what IN things WHERE what.assertion = 'RELAYED']) AS relayed,
  size([what IN things WHERE what.assertion = 'PARTY_CLAIM']) AS partyClaims,
  size([what IN things WHERE what.assertion = 'ALLEGED']) AS alleged,
  round(toFloat(found) / size(things), 3) AS shareFound,
  COUNT { UNWIND things AS what MATCH (what)-[:CITED_IN]->(document) RETURN DISTINCT document } AS documents
ORDER BY size(things) DESC, topic
