"""Holds what the build publishes in `data/` against programs that share no code with it.

Called by `cargo xtask test` with the folder; prints what does not hold and ends with 1 if anything does not.
"""

import csv
import hashlib
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import feedparser
import frictionless
import rdflib

ATOM = "{http://www.w3.org/2005/Atom}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
# RFC 3339, as RFC 4287 § 3.3 asks for: capital T and Z.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
# Names of links in RFC 4287 § 4.2.7.2.
RELATIONS = {"alternate", "related", "self", "enclosure", "via"}

folder = Path(sys.argv[1])
problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def read(name):
    return json.loads((folder / name).read_text("utf-8"))


def features():
    return {feature["id"]: feature for feature in read("initiatives.complete.geojson")["features"]}


def check_package():
    """`datapackage.json`, by the validator of those who define it: sizes, digests, columns, types, keys."""
    report = frictionless.validate(str(folder / "datapackage.json"))
    for error in report.flatten(["name", "type", "note"]):
        problems.append(f"datapackage.json: {error}")
    expect(report.stats["tasks"] >= 10, f"datapackage.json: only {report.stats['tasks']} files looked at")
    version = hashlib.sha256((folder / "initiatives.complete.geojson").read_bytes()).hexdigest()[:12]
    expect(read("datapackage.json")["version"] == version, "datapackage.json: version is not the digest of the data")
    expect(read("initiatives.geojson")["version"] == version, "initiatives.geojson: version is not the digest of the data")


def check_manifest():
    manifest = read("manifest.json")
    published = {path.name for path in folder.iterdir()}
    for file in manifest["files"]:
        content = (folder / file["path"]).read_bytes()
        expect(file["bytes"] == len(content), f"manifest.json: size of {file['path']}")
        expect(file["sha256"] == hashlib.sha256(content).hexdigest(), f"manifest.json: digest of {file['path']}")
        for member in ["title", "description"]:
            expect(set(file[member]) == {"de", "en"}, f"manifest.json: {member} of {file['path']}")
        expect(file["licences"], f"manifest.json: licence of {file['path']}")
        expect(file["described_by"] is None or file["described_by"] in published, f"manifest.json: schema of {file['path']}")
    for feed in manifest["feeds"]:
        expect(feed["path"] in published, f"manifest.json: {feed['path']}")


def check_table():
    """`initiatives.csv` against the collection, by Python's own reader."""
    content = (folder / "initiatives.csv").read_bytes()
    expect(content.startswith(b"\xef\xbb\xbf"), "initiatives.csv: no byte order mark")
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines(keepends=True)))
    entries = features()
    expect([row["id"] for row in rows] == list(entries), "initiatives.csv: not the entries of the collection in its order")
    for row in rows:
        properties = entries[row["id"]]["properties"]
        point = (entries[row["id"]]["geometry"] or {}).get("coordinates")
        expect(row["title"] == properties["title"], f"initiatives.csv: title of {row['id']}")
        expect(row["fields"].split(";") == properties["fields"], f"initiatives.csv: fields of {row['id']}")
        expect(row["source_url"] == properties["source"]["url"], f"initiatives.csv: source of {row['id']}")
        expect([row["longitude"], row["latitude"]] == ([str(degrees) for degrees in point] if point else ["", ""]), f"initiatives.csv: point of {row['id']}")
        expect(not any(cell[:1] in "=+-@\t\r" for cell in row.values() if cell), f"initiatives.csv: a formula in {row['id']}")


def check_feed(name):
    """A feed against the rules of RFC 4287 § 4, and by a reader of feeds."""
    parsed = feedparser.parse((folder / name).read_bytes())
    expect(not parsed.bozo and parsed.version == "atom10", f"{name}: {parsed.get('bozo_exception')}")
    feed = ElementTree.fromstring((folder / name).read_bytes())
    entries = feed.findall(f"{ATOM}entry")
    for element in [feed, *entries]:
        of = f"{name}: {element.findtext(f'{ATOM}title')}"
        for required in ["id", "title", "updated"]:
            expect(len(element.findall(f"{ATOM}{required}")) == 1, f"{of}: not one {required}")
        expect(element.findtext(f"{ATOM}id").startswith("urn:uuid:"), f"{of}: id")
        for moment in ["updated", "published"]:
            expect(all(MOMENT.fullmatch(found.text) for found in element.findall(f"{ATOM}{moment}")), f"{of}: {moment}")
        links = element.findall(f"{ATOM}link")
        expect(all(link.get("rel", "alternate") in RELATIONS and link.get("href") for link in links), f"{of}: a link")
        alternates = [(link.get("type"), link.get("hreflang")) for link in links if link.get("rel") == "alternate"]
        expect(len(alternates) == len(set(alternates)) == 1, f"{of}: alternate links")
        if element is not feed:
            expect(element.findtext(f"{ATOM}summary"), f"{of}: no summary")
    expect(feed.find(f"{ATOM}author/{ATOM}name") is not None, f"{name}: no author")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    expect(len(ids) == len(set(ids)), f"{name}: an id twice")
    moments = [entry.findtext(f"{ATOM}updated") for entry in entries]
    expect(moments == sorted(moments, reverse=True), f"{name}: not the latest first")
    expect(feed.findtext(f"{ATOM}updated") == max(moments), f"{name}: updated is not that of the latest")
    # The days are those of the table, and none is made up.
    with open(folder / "changes.csv", encoding="utf-8") as table:
        days = {row["id"]: row for row in csv.DictReader(table)}
    for entry in entries:
        page = entry.find(f"{ATOM}link[@rel='alternate']").get("href")
        row = days[re.fullmatch(r"\.\./initiative/([^?]+)\?lang=..", page)[1]]
        expect(entry.findtext(f"{ATOM}updated")[:10] == (row["changed"] or row["recorded"]), f"{name}: day of {row['id']}")
        expect(entry.findtext(f"{ATOM}published")[:10] == row["recorded"], f"{name}: first day of {row['id']}")
    expect(len(entries) == min(500, len(features())), f"{name}: {len(entries)} entries")
    expect((feed.find(f"{HISTORY}complete") is not None) == (len(features()) <= 500), f"{name}: said to be complete or not")


def check_catalogue():
    """`dcat.jsonld` as RDF: what DCAT-AP.de demands, and digests and sizes of the files it names."""
    base = "https://atlas.example/data/"
    graph = rdflib.Graph().parse(data=(folder / "dcat.jsonld").read_text("utf-8"), format="json-ld", publicID=f"{base}dcat.jsonld")
    dcat, dct = rdflib.Namespace("http://www.w3.org/ns/dcat#"), rdflib.DCTERMS
    spdx, dcatde = rdflib.Namespace("http://spdx.org/rdf/terms#"), rdflib.Namespace("http://dcat-ap.de/def/dcatde/")
    demanded = {
        dcat.Catalog: [dct.title, dct.description, dct.publisher, dcat.dataset],
        dcat.Dataset: [dct.title, dct.description, dct.publisher, dcat.theme, dcat.distribution, dct.modified, dcatde.politicalGeocodingLevelURI],
        dcat.Distribution: [dcat.accessURL, dcat.downloadURL, dct.license, dct["format"], dcat.mediaType, dcat.byteSize, spdx.checksum, dcatde.licenseAttributionByText],
    }
    for kind, properties in demanded.items():
        subjects = list(graph.subjects(rdflib.RDF.type, kind))
        expect(subjects, f"dcat.jsonld: no {kind}")
        for subject in subjects:
            for wanted in properties:
                expect((subject, wanted, None) in graph, f"dcat.jsonld: {subject} has no {wanted}")
    distributions = list(graph.subjects(rdflib.RDF.type, dcat.Distribution))
    expect(len(distributions) == 7, f"dcat.jsonld: {len(distributions)} files")
    for distribution in distributions:
        url = str(graph.value(distribution, dcat.downloadURL))
        expect(url.startswith(base), f"dcat.jsonld: {url} is not beside it")
        content = (folder / url.removeprefix(base)).read_bytes()
        checksum = graph.value(distribution, spdx.checksum)
        expect(str(graph.value(checksum, spdx.checksumValue)).lower() == hashlib.sha256(content).hexdigest(), f"dcat.jsonld: digest of {url}")
        expect(graph.value(distribution, dcat.byteSize).toPython() == len(content), f"dcat.jsonld: size of {url}")
        expect(len(list(graph.objects(distribution, dct.license))) == 1, f"dcat.jsonld: licences of {url}")
    for relation, end in graph.predicate_objects():
        expect(not (isinstance(end, rdflib.Literal) and end.ill_typed), f"dcat.jsonld: {relation} {end}")


check_package()
check_manifest()
check_table()
for feed in read("manifest.json")["feeds"]:
    check_feed(feed["path"])
check_catalogue()
for problem in problems:
    print(problem, file=sys.stderr)
print(f"{len(problems)} problems in {len(read('manifest.json')['files'])} files, {len(read('manifest.json')['feeds'])} feeds and a catalogue")
sys.exit(1 if problems else 0)
