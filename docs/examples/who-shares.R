# Which councils share supervision problems, as a data frame: with httr2 and jsonlite. Not run in our CI.
library(httr2)
library(jsonlite)

query <- '
query WhoShares($theme: ID!) {
  theme(id: $theme) {
    sharedBy(basis: EVER, first: 100) {
      totalCount
      coverage { authoritiesExamined inspectionsNotRead }
      nodes: edges {
        council: node { name }
        status
        firstSeen
        lastSeen
        share
        newerNotRead
      }
    }
  }
}'

answer <- request(Sys.getenv("FINDINGS_URL", "http://127.0.0.1:4000/graphql")) |>
  req_body_json(list(query = query, variables = list(theme = "supervision"))) |>
  req_perform() |>
  resp_body_string() |>
  fromJSON(flatten = TRUE)
if (!is.null(answer$errors)) stop(paste(answer$errors$message, collapse = "\n"))

shared <- answer$data$theme$sharedBy
cat(shared$totalCount, "of", shared$coverage$authoritiesExamined, "authorities examined\n")
print(head(shared$nodes[order(-shared$nodes$share), ], 10))
