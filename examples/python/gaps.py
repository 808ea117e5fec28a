"""All gaps of a group in Kazakhstan on a date as CSV, page by page, with Python's standard library alone.

    python3 gaps.py http://127.0.0.1:4000/graphql group/migrant-children 2012-10-01 > gaps.csv
"""

import csv
import json
import sys
import urllib.request

QUESTION = """
query Gaps($state: ID!, $group: ID!, $asOf: Date!, $after: String) {
  gaps(state: $state, group: $group, asOf: $asOf, first: 50, after: $after) {
    edges { node { kind basis holds summary obligation { id } citations { document { id } pinpoint } } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(api, query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    # GraphQL over HTTP: answers of this type have the status that fits what went wrong.
    headers = {"content-type": "application/json", "accept": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(api, body, headers)) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def gaps(api, group, as_of):
    after = None
    while True:
        page = ask(api, QUESTION, {"state": "KAZ", "group": group, "asOf": as_of, "after": after})["gaps"]
        yield from (edge["node"] for edge in page["edges"])
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main(api, group, as_of):
    table = csv.writer(sys.stdout)
    table.writerow(["kind", "basis", "holds", "obligation", "summary", "sources"])
    for gap in gaps(api, group, as_of):
        sources = "; ".join(f"{cite['document']['id']}, {cite['pinpoint']}" for cite in gap["citations"])
        obligation = gap["obligation"]["id"] if gap["obligation"] else ""
        table.writerow([gap["kind"], gap["basis"], gap["holds"], obligation, gap["summary"], sources])


main(*sys.argv[1:])
