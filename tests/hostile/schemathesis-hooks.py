"""What our server promises of a refusal, as a check of schemathesis; `schemathesis.test.ts` runs it (SCHEMATHESIS_HOOKS)."""

import json

import schemathesis

# A request that the schema allows may still be refused for a value that no type of GraphQL can tell: a cursor that is not
# ours, two arguments of which one may be given, more nodes than a query may ask for.
REFUSALS = {"BAD_USER_INPUT", "LIMIT_EXCEEDED", "NOT_FOUND", "QUERY_TOO_LARGE"}
ALLOWED_MEMBERS = {"data", "errors", "extensions"}
LEAKS = ("Neo.", "Neo4jError", "node_modules", "file://", "bolt://", "MATCH (", "CYPHER 5", "    at ")


@schemathesis.check
def refused_as_announced(ctx, response, case):
    """Whatever is refused is refused by GraphQL's rules with a code of ours, and tells nothing of the inside."""
    kind = response.headers.get("content-type", [""])[0]
    assert kind.split(";")[0] in ("application/json", "application/graphql-response+json"), f"content-type {kind!r}"
    answer = json.loads(response.content)
    assert isinstance(answer, dict) and answer, "not an object"
    assert set(answer) <= ALLOWED_MEMBERS, f"unknown members {set(answer) - ALLOWED_MEMBERS}"
    errors = answer.get("errors")
    if errors is None:
        assert response.status_code == 200, f"status {response.status_code} without an error"
        assert isinstance(answer.get("data"), dict), "neither data nor errors"
        return
    assert errors, "an empty list of errors"
    codes = {error["extensions"]["code"] for error in errors}
    announced = REFUSALS if case.meta.generation.mode.is_positive else REFUSALS | {"GRAPHQL_VALIDATION_FAILED"}
    assert codes <= announced, f"refused with {codes}: {errors[0]['message']}"
    assert response.status_code in (200, 400), f"status {response.status_code} with {codes}"
    for error in errors:
        for leak in LEAKS:
            assert leak not in error["message"] or leak in case.body, f"tells {leak!r}: {error['message']}"
