# How the obligations that cover a group stand, by instrument: a data frame on the screen, a bar chart in standings.pdf.
#   Rscript standings.R http://127.0.0.1:4000/graphql group/migrant-children 2012-10-01
library(httr)
library(jsonlite)

arguments <- commandArgs(trailingOnly = TRUE)

question <- '
query Standings($group: ID!, $asOf: Date!) {
  obligationsCovering(group: $group, state: "KAZ", asOf: $asOf) {
    totalCount
    countsBy(fields: [INSTRUMENT, STANDING], first: 500) { value count countsBy { value count } }
  }
}'

ask <- function(api, query, variables) {
  body <- toJSON(list(query = query, variables = variables), auto_unbox = TRUE)
  response <- POST(api, body = body, content_type_json(), accept_json())
  answer <- fromJSON(content(response, as = "text", encoding = "UTF-8"), simplifyVector = FALSE)
  if (!is.null(answer$errors)) stop(paste(sapply(answer$errors, `[[`, "message"), collapse = "\n"))
  answer$data
}

obligations <- ask(arguments[1], question, list(group = arguments[2], asOf = arguments[3]))$obligationsCovering
rows <- do.call(rbind, lapply(obligations$countsBy, function(instrument) {
  do.call(rbind, lapply(instrument$countsBy, function(standing) {
    data.frame(instrument = instrument$value, standing = standing$value, obligations = standing$count)
  }))
}))

cat(sprintf("%d obligations on %s\n", obligations$totalCount, arguments[3]))
write.csv(rows, row.names = FALSE)

pdf("standings.pdf", width = 8, height = 10)
par(mar = c(4, 14, 1, 1))
barplot(xtabs(obligations ~ standing + instrument, rows), horiz = TRUE, las = 1, cex.names = 0.6, legend.text = TRUE)
invisible(dev.off())
