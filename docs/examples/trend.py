"""How often supervision is found weak, year by year, and where: with gql and pandas.

The address of the server is in FINDINGS_URL; see README.md beside this file for how it is run.
"""

import os

import pandas as pd
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

url = os.environ.get("FINDINGS_URL", "http://127.0.0.1:4000/graphql")
client = Client(transport=RequestsHTTPTransport(url=url))

TREND = gql("""
  query Trend($theme: ID!) {
    trend(theme: $theme, by: YEAR) {
      points { label examinedCount inspectionCount share low high small }
    }
  }
""")

PAGE = gql("""
  query Headlines($theme: ID!, $after: String) {
    findings(
      filter: { theme: { id: $theme }, polarity: { in: [WEAKNESS, MIXED] }, prominence: { eq: HEADLINE } }
      first: 100
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        statement
        confidence
        authority { name regions(scheme: ONS) { name } }
        inspection { date framework { abbreviation version } }
        evidence { page paragraph }
      }
    }
  }
""")


def ask(query, **variables):
    """The data of an answer; an error of the server is raised by gql."""
    query.variable_values = variables
    return client.execute(query)


def headlines(theme):
    """What must improve on a theme, every page of it, one row for each finding."""
    rows, after = [], None
    while True:
        page = ask(PAGE, theme=theme, after=after)["findings"]
        rows += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    assert len(rows) == page["totalCount"]
    return pd.json_normalize(rows)


# A share is out of the inspections that examined it; years with few of them (`small`) say little.
trend = pd.DataFrame(ask(TREND, theme="supervision")["trend"]["points"])
trend = trend[~trend["small"]].drop(columns="small").set_index("label")
print(trend.to_string(float_format="{:.2f}".format), end="\n\n")

findings = headlines("supervision")
findings["region"] = findings["authority.regions"].map(lambda regions: regions[0]["name"] if regions else "none")
# Councils, not findings: a long report makes more findings, not more councils.
councils = findings.groupby("region")["authority.name"].nunique().sort_values(ascending=False)
print(f"{len(findings)} findings")
print(councils.to_string(header=False))
