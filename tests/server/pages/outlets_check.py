"""Reads what left the library as other programs would, and says what breaks the rules of its format.

Usage: python3 outlets_check.py FOLDER. Exit 1 with a line per fault. What the standard library can
read is always read; epubcheck and python-docx look as well where they are installed."""
import csv, datetime, hashlib, json, os, re, shutil, sqlite3, subprocess, sys, xml.etree.ElementTree as xml, zipfile
from pathlib import Path

folder = Path(sys.argv[1])
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def atom():
    a = "{http://www.w3.org/2005/Atom}"
    feed = xml.parse(folder / "feed.atom").getroot()
    expect(feed.tag == a + "feed", "the root of the feed is no feed")
    for of, where in [(feed, "feed")] + [(e, "entry") for e in feed.findall(a + "entry")]:
        for name in ("id", "title", "updated"):
            expect(len(of.findall(a + name)) == 1, f"{where}: exactly one {name} (RFC 4287, 4.1)")
        moment(of.find(a + "updated").text)
        expect(of.find(a + "id").text.split(":")[0] in ("urn", "https"), f"{where}: id is no IRI")
        expect(of.find(a + "author/" + a + "name") is not None, f"{where}: no author")
    rels = [l.get("rel") for l in feed.findall(a + "link")]
    expect(rels.count("self") == 1, "feed: exactly one link to itself")
    ids = [e.find(a + "id").text for e in feed.findall(a + "entry")]
    expect(len(set(ids)) == len(ids) and ids, "feed: ids repeat, or there are none")
    newest = max(moment(e.find(a + "updated").text) for e in feed.findall(a + "entry"))
    expect(moment(feed.find(a + "updated").text) == newest, "feed: updated is not that of its newest entry")


def json_feed():
    feed = json.loads((folder / "feed.json").read_text())
    for name in ("version", "title", "items"):
        expect(name in feed, f"JSON Feed: {name} is missing")
    for item in feed["items"]:
        expect(isinstance(item["id"], str) and item["id"], "JSON Feed: an item without id")
        expect("content_text" in item or "content_html" in item, "JSON Feed: an item without content")
        moment(item["date_published"]), moment(item["date_modified"])


def epub():
    book = zipfile.ZipFile(folder / "pack.epub")
    first = book.infolist()[0]
    expect(first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED, "EPUB: mimetype is not first and stored")
    expect(book.read("mimetype") == b"application/epub+zip", "EPUB: mimetype says something else")
    for name in book.namelist():
        if name.endswith((".xhtml", ".opf", ".xml")):
            xml.fromstring(book.read(name))
    told = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml"))
    expect("Why it is in this pack: A good start" in told, "EPUB: it does not say why a chapter is in it")
    package = xml.fromstring(book.read("OEBPS/package.opf"))
    o = "{http://www.idpf.org/2007/opf}"
    for item in package.iter(o + "item"):
        expect("OEBPS/" + item.get("href") in book.namelist(), "EPUB: the manifest names what is not there")
    checker = shutil.which("epubcheck")
    if checker and shutil.which("java"):  # Debian's is an archive for Java, which not every kernel starts by itself
        done = subprocess.run(["java", "-jar", os.path.realpath(checker), str(folder / "pack.epub")], capture_output=True, text=True)
        expect(done.returncode == 0, "epubcheck: " + (done.stdout + done.stderr)[-1500:])


def folder_zip():
    pack = zipfile.ZipFile(folder / "pack.zip")
    for one in json.loads(pack.read("manifest.json"))["files"]:
        expect(hashlib.sha256(pack.read(one["name"])).hexdigest() == one["sha256"], f"ZIP: checksum of {one['name']}")
    first = pack.read("index.html").decode()
    expect(first.startswith("<!DOCTYPE html>") and 'href="chapter-1.xhtml"' in first, "ZIP: no page to begin with")
    expect(any(name.endswith("for-all.txt") for name in pack.namelist()), "ZIP: the open file is not in it")


def word():
    document = zipfile.ZipFile(folder / "briefing.docx")
    for name in document.namelist():
        xml.fromstring(document.read(name))
    body = document.read("word/document.xml").decode()
    expect('w:val="Title"' in body and 'w:val="Heading1"' in body, "Word: no headings")
    expect('w:lang w:val="en-GB"' in document.read("word/styles.xml").decode(), "Word: no language")
    expect("<dc:title>An open study</dc:title>" in document.read("docProps/core.xml").decode(), "Word: no title")
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    items = [p for p in xml.fromstring(body).iter(w + "p") if p.find(f"{w}pPr/{w}numPr") is not None]
    said = ["".join(t.text for t in p.iter(w + "t")) for p in items]
    expect("Residents gave <tools>" in said and "Place: Exampleton" in said, f"Word: its lists are no lists: {said}")
    expect("•" not in body, "Word: a bullet is typed into the text")
    numbers = xml.fromstring(document.read("word/numbering.xml"))
    lists = {n.get(w + "numId") for n in numbers.iter(w + "num")}
    expect({p.find(f"{w}pPr/{w}numPr/{w}numId").get(w + "val") for p in items} == lists, "Word: a list is not described")
    expect("numbering.xml" in document.read("word/_rels/document.xml.rels").decode() and "numbering+xml" in document.read("[Content_Types].xml").decode(),
           "Word: nothing leads to the lists")
    try:
        import docx
    except ImportError:
        return
    opened = docx.Document(folder / "briefing.docx")
    expect(opened.core_properties.title == "An open study", "python-docx reads another title")
    expect([p.style.name for p in opened.paragraphs][0] == "Title", "python-docx finds no title")
    expect(any(p.style.name.lower() == "heading 1" and p.text == "What was done" for p in opened.paragraphs), "python-docx finds no heading")


def copy_of_library():
    copy = sqlite3.connect(f"file:{folder / 'library.sqlite'}?mode=ro", uri=True)
    expect(copy.execute("pragma integrity_check").fetchone()[0] == "ok", "SQLite: not sound")
    hits = copy.execute("select r.title from search join resource r on r.id = search.rowid where search match 'tool'").fetchall()
    expect(("An open study",) in hits, "SQLite: the search finds nothing")
    expect(copy.execute("select count(*) from resource_principle").fetchone()[0] == 2, "SQLite: principles are missing")


def harvest():
    o = "{http://www.openarchives.org/OAI/2.0/}"
    root = xml.parse(folder / "oai.xml").getroot()
    expect([c.tag for c in root] == [o + "responseDate", o + "request", o + "ListRecords"], "OAI: the order of elements")
    for record in root.iter(o + "record"):
        stamp = record.find(f"{o}header/{o}datestamp").text
        expect(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stamp), "OAI: a datestamp of another granularity")


def page():
    text = (folder / "page.html").read_text()
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.S).group(1))
    expect(data["@type"] == "LearningResource" and data["name"] == "An open study", "JSON-LD: type or name")
    expect('<link rel="canonical" href="https://portal.example/resources/an-open-study">' in text, "page: no canonical link")
    expect('property="og:title" content="An open study"' in text, "page: no OpenGraph title")
    expect(re.search(r'property="og:image" content="https://portal.example/assets/sharing[.]\w+[.]png"', text), "page: no image of ours")
    expect('name="twitter:card"' in text and 'property="og:type" content="article"' in text, "page: no card")
    expect('property="og:url" content="https://portal.example/resources/an-open-study"' in text, "page: no address of its own")
    expect('property="og:description" content="A tool library lends' in text, "page: it does not say what it is")
    expect(data["license"].startswith("https://"), "JSON-LD: the licence is no address")


def datacite():
    k = "{http://datacite.org/schema/kernel-4}"
    root = xml.parse(folder / "cite.xml").getroot()
    # The mandatory properties of the schema, each once.
    for name in ("identifier", "creators", "titles", "publisher", "publicationYear", "resourceType"):
        expect(len(root.findall(k + name)) == 1, f"DataCite: {name} is not there once")
    expect(root.find(f"{k}titles/{k}title").text == "An open study", "DataCite: the title")
    expect(root.find(f"{k}alternateIdentifiers/{k}alternateIdentifier").text.startswith("urn:uuid:"), "DataCite: no URN")


def rows():
    lines = list(csv.DictReader((folder / "resources.csv").open(newline="", encoding="utf-8")))
    same = json.loads((folder / "resources.json").read_text())["rows"]
    expect([l["slug"] for l in lines] == [r["slug"] for r in same], "CSV and JSON have other rows")
    for line, row in zip(lines, same):
        expect(json.loads(line["principles"] or "[]") == row["principles"], "CSV: principles are no JSON")
        expect(line["what_was_done"].replace("\r\n", "\n") == row["what_was_done"].lstrip("'"), "CSV: a text differs")


for check in (atom, json_feed, epub, folder_zip, word, copy_of_library, harvest, page, datacite, rows):
    try:
        check()
    except Exception as broken:  # a format that cannot be read at all
        faults.append(f"{check.__name__}: {broken!r}")
xml.parse(folder / "sitemap.xml")
print("\n".join(faults), file=sys.stderr)
sys.exit(1 if faults else 0)
