"""Reads an export with readers that others keep, and prints what they found as JSON: `read.py FORMAT PATH`."""

import csv
import json
import sys
from collections import Counter
from pathlib import Path

import networkx
import rdflib
from rdflib.namespace import DCTERMS, FOAF, PROV, RDF, RDFS, SKOS

TERM = rdflib.Namespace("urn:x-findings-graph:term:")
ID = "urn:x-findings-graph:"


def graphml(path):
    graph = networkx.read_graphml(path)
    nodes = dict(graph.nodes(data=True))
    edges = list(graph.edges(keys=True, data=True)) if graph.is_multigraph() else [
        (a, b, data.get("id"), data) for a, b, data in graph.edges(data=True)
    ]
    values = {}
    for _, data in nodes.items():
        for name, value in data.items():
            values.setdefault(name, set()).add(type(value).__name__)
    return {
        "directed": graph.is_directed(),
        "types": Counter(data.get("type") for data in nodes.values()),
        "unlabelled": [id for id, data in nodes.items() if not data.get("label")],
        "relations": Counter(data.get("relation") for *_, data in edges),
        "attributes": {name: sorted(kinds) for name, kinds in values.items()},
        "edges": sorted(f"{a} {data['relation']} {b}" for a, b, _, data in edges if data["relation"] != "BROADER"),
        "standings": [data for *_, data in edges if data["relation"] == "HAS_WEAKNESS"],
    }


def turtle(path):
    graph = rdflib.Graph()
    graph.parse(path, format="turtle")
    short = lambda term: str(term).removeprefix(ID)
    concepts = lambda scheme: set(graph.subjects(SKOS.inScheme, rdflib.URIRef(f"{ID}scheme:{scheme}")))
    findings = set(graph.subjects(RDF.type, TERM.Finding))
    places = {}
    for finding in findings:
        (derivation,) = graph.objects(finding, PROV.qualifiedDerivation)
        (document,) = graph.objects(derivation, PROV.entity)
        (activity,) = graph.objects(derivation, PROV.hadActivity)
        assert (finding, PROV.wasDerivedFrom, document) in graph
        assert (document, RDF.type, FOAF.Document) in graph
        assert (finding, PROV.wasGeneratedBy, activity) in graph
        assert list(graph.objects(activity, PROV.wasAssociatedWith))
        places[short(finding)] = [
            short(document),
            graph.value(derivation, TERM.page).toPython(),
            str(graph.value(derivation, TERM.paragraph)),
            str(graph.value(derivation, TERM.quoteHash)),
            short(activity),
        ]
    dataset = rdflib.URIRef(f"{ID}dataset")
    return {
        "classes": Counter(short(kind) for kind in graph.objects(None, RDF.type)),
        "concepts": {scheme: len(concepts(scheme)) for scheme in ("themes", "weaknesses", "aspects")},
        "tops": len(list(graph.objects(rdflib.URIRef(f"{ID}scheme:themes"), SKOS.hasTopConcept))),
        "labels": {
            short(concept): [f"{label}@{label.language}" for label in graph.objects(concept, SKOS.prefLabel)]
            for scheme in ("themes", "weaknesses", "aspects")
            for concept in concepts(scheme)
        },
        "one_sided": [
            short(narrower)
            for narrower, broader in graph.subject_objects(SKOS.broader)
            if (broader, SKOS.narrower, narrower) not in graph or not graph.value(broader, SKOS.prefLabel)
        ],
        "places": places,
        "about": sorted(f"{short(f)} {short(t)}" for f in findings for t in graph.objects(f, DCTERMS.subject)),
        "rights": [str(text) for text in graph.objects(dataset, DCTERMS.rights)],
        "licence": [str(licence) for licence in graph.objects(dataset, DCTERMS.license)],
        "unnamed": [short(a) for a in graph.subjects(RDF.type, TERM.Authority) if not graph.value(a, RDFS.label)],
    }


def jsonl(path):
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return told({kind: [row for row in rows if row["type"] == kind] for kind in {row["type"] for row in rows}})


def tables(path):
    found = {}
    for file in Path(path).iterdir():
        with open(file, newline="", encoding="utf-8") as lines:
            rows = csv.DictReader(lines, strict=True)
            found[file.stem] = list(rows)
    return told(found)


def told(kinds):
    """How many rows each kind has, whether they are all of one shape, and what they say of the licence."""
    return {
        kind: {
            "rows": len(rows),
            "shapes": len({tuple(row) for row in rows}),
            "ragged": sum(1 for row in rows if None in row),
            "licences": sorted({row["licence"] for row in rows}),
            "versions": sorted({row["data_version"] for row in rows}),
            "first": rows[0] if rows else None,
        }
        for kind, rows in kinds.items()
    }


READERS = {"graphml": graphml, "turtle": turtle, "jsonl": jsonl, "csv": tables}
json.dump(READERS[sys.argv[1]](sys.argv[2]), sys.stdout)
