// Answers: which treaties, conventions and agreements are about one of these topics, as a whole or by a provision or an obligation of theirs?
// Parameters: joinable (kinds of instruments that States join), topics (ids):
// :param {joinable: ["Treaty", "IloConvention", "Agreement"], topics: ["topic/education"]}
// Columns: id, in order.
UNWIND $topics AS topic
MATCH (:Entity {id: topic})<-[:ABOUT]-(dealing)
WITH DISTINCT coalesce(dealing.derivedInstrument, dealing.id) AS id
MATCH (instrument:Entity {id: id})
WHERE instrument.kind IN $joinable
RETURN id
ORDER BY id
