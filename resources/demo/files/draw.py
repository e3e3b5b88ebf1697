#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the files that the demo's request names, as PDFs of a few kilobytes that are the same byte for byte each time.

Usage: draw.py FOLDER
"""
import pathlib
import sys

WIDTH, HEIGHT, MARGIN = 595, 842, 64
SANS, BOLD = "F1", "F2"


def text(x, y, size, words, font=SANS):
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET"


def box(x, y, width, height, lines):
    drawn = [f"{x} {y} {width} {height} re S"]
    for i, line in enumerate(lines):
        drawn.append(text(x + 8, y + height - 16 - 13 * i, 10 if i == 0 else 9, line, BOLD if i == 0 else SANS))
    return drawn


def arrow(x1, y1, x2, y2, words, dx=6, dy=4):
    """Straight across or straight up and down."""
    if x1 == x2:
        tip = 6 if y2 > y1 else -6
        head = f"{x2 - 3} {y2 - tip} m {x2} {y2} l {x2 + 3} {y2 - tip} l S"
    else:
        tip = 6 if x2 > x1 else -6
        head = f"{x2 - tip} {y2 - 3} m {x2} {y2} l {x2 - tip} {y2 + 3} l S"
    place = (min(x1, x2) + dx, (y1 + y2) / 2 + dy)
    lines = [text(place[0], place[1] - 10 * i, 8, line) for i, line in enumerate(words)]
    return [f"{x1} {y1} m {x2} {y2} l S", head, *lines]


def prose(blocks):
    """Pages of headings and paragraphs, broken by the number of letters: the text is short."""
    pages, drawn, y = [], [], HEIGHT - MARGIN
    for kind, words in blocks:
        size, most, font, above = {"title": (16, 58, BOLD, 0), "heading": (11, 80, BOLD, 12)}.get(kind, (10, 92, SANS, 4))
        line = ""
        lines = []
        for word in words.split():
            if len(line) + 1 + len(word) > most:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        lines.append(line)
        if y - above - 14 * len(lines) < MARGIN:
            pages.append(drawn)
            drawn, y = [], HEIGHT - MARGIN
        y -= above
        for each in lines:
            drawn.append(text(MARGIN, y, size, each, font))
            y -= size + 4
    return [*pages, drawn]


def pdf(title, pages):
    objects = ["<< /Type /Catalog /Pages 2 0 R /Lang (nl) >>", ""]
    fonts = "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> " \
            "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>"
    kids = []
    for page in pages:
        content = "\n".join(page)
        objects.append(f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream")
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
                       f"/Resources << /Font {fonts} >> /Contents {len(objects)} 0 R >>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(kids)}] >>"
    objects.append(f"<< /Title ({title}) >>")
    out = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode("cp1252")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return out


def linkage_scheme():
    drawn = [text(MARGIN, 770, 16, "Koppelschema", BOLD),
             text(MARGIN, 752, 10, "Doorstroom van beroepsonderwijs en duaal leren naar de arbeidsmarkt (voorbeeld)")]
    providers = [("AGODI", "schooltype, studiegebied,", "duaal leren, maand van uitstap"),
                 ("DWSE", "premie duaal leren", ""),
                 ("VDAB", "inschrijving als werkzoekende,", "uitstroom naar werk"),
                 ("RSZ", "kwartaalloon in klassen", "")]
    for i, (name, first, second) in enumerate(providers):
        top = 640 - 95 * i
        drawn += box(MARGIN, top, 165, 60, [name, first, second])
        drawn += [f"229 {top + 42} m 260 {top + 42} l S"]
    drawn += ["260 682 m 260 397 l S", *arrow(260, 670, 330, 670, ["nummers van", "alle bronnen"], dy=-14)]
    drawn += box(330, 575, 200, 125, ["VSA, derde vertrouwenspersoon", "krijgt: rijksregisternummers, geen",
                                      "gegevens over school of werk", "maakt: een pseudoniem per persoon",
                                      "en per project", "bewaart: de sleutel, tot de vernietiging"])
    drawn += box(330, 355, 200, 60, ["Kruispuntbank", "zendt de gegevens van VDAB en RSZ", "door; voegt niets toe"])
    drawn += ["229 465 m 290 465 l 290 370 l S", *arrow(229, 370, 330, 370, ["gegevens"], dx=64, dy=4)]
    drawn += [f"{MARGIN} 660 m 44 660 l 44 230 l S", f"{MARGIN} 565 m 44 565 l S", *arrow(44, 230, MARGIN, 230, [])]
    drawn += [text(50, 300, 8, "gegevens van AGODI en DWSE")]
    drawn += box(MARGIN, 190, 466, 75, ["KU Leuven, beveiligde omgeving",
                                        "krijgt: pseudoniemen met de gegevens van vier bronnen; nooit een nummer, nooit de sleutel",
                                        "werkt: op naam, met twee factoren; uitvoer wordt nagekeken voor zij naar buiten gaat",
                                        "vernietigt: ten laatste op 31 december 2029, met bewijs aan de bronnen"])
    drawn += arrow(400, 355, 400, 265, ["gegevens onder", "pseudoniem"])
    drawn += arrow(548, 230, 530, 230, [])
    drawn += ["530 620 m 548 620 l 548 230 l S", text(452, 285, 8, "tabel van pseudoniemen")]
    return pdf("Koppelschema", [["0.8 w", *drawn]])


def impact_assessment():
    return pdf("Effectbeoordeling, samenvatting", prose([
        ("title", "Effectbeoordeling (samenvatting)"),
        ("text", "Doorstroom van beroepsonderwijs en duaal leren naar de arbeidsmarkt. KU Leuven, 12 juni 2026. "
                 "Voorbeeld bij het demodossier: personen en cijfers zijn verzonnen."),
        ("heading", "1. Verwerking"),
        ("text", "61 000 jongeren die tussen 1 september 2018 en 31 augustus 2021 het beroepssecundair onderwijs of duaal "
                 "leren verlieten. Acht variabelen van AGODI, DWSE, VDAB en RSZ, één levering, onder pseudoniem, in een "
                 "beveiligde omgeving."),
        ("heading", "2. Noodzaak en evenredigheid"),
        ("text", "Tellingen zonder pseudoniem laten niet toe dezelfde persoon over de jaren te volgen. Van de datum van "
                 "uitstap volstaat de maand, van de studierichting het studiegebied, van het loon de klasse. Gemeente en "
                 "geboortedatum worden niet gevraagd."),
        ("heading", "3. Risico's voor de betrokkenen"),
        ("text", "Herkenning in kleine groepen. Combinaties van studiegebied, provincie en maand van uitstap kunnen "
                 "groepen van minder dan tien jongeren geven. Kans: middelmatig. Ernst: groot, want werkloosheid en loon "
                 "zijn zeer persoonlijk."),
        ("text", "Gebruik voor een ander doel. Een school of werkgever zou de uitkomst op zichzelf kunnen betrekken. "
                 "Kans: klein. Ernst: middelmatig."),
        ("text", "Inbreuk in de beveiligde omgeving. Kans: klein. Ernst: groot."),
        ("heading", "4. Maatregelen"),
        ("text", "Geen uitvoer over minder dan twintig personen; elke uitvoer wordt door een tweede persoon nagekeken. "
                 "Toegang op naam met twee factoren. Elke raadpleging wordt vastgelegd en maandelijks nagekeken. De "
                 "sleutel blijft bij de derde vertrouwenspersoon. Een inbreuk wordt binnen 24 uur gemeld aan de bronnen."),
        ("heading", "5. Advies en besluit"),
        ("text", "De functionaris voor gegevensbescherming adviseerde op 15 juni 2026 gunstig; het advies is gevolgd. Het "
                 "restrisico is laag. Een raadpleging vooraf van de toezichthouder is niet nodig."),
        ("heading", "6. Herziening"),
        ("text", "Bij elke wijziging van de variabelen, van de ontvangers of van de bewaartermijn, en ten laatste op "
                 "30 juni 2028."),
    ]))


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__))
    (folder / "koppelschema.pdf").write_bytes(linkage_scheme())
    (folder / "effectbeoordeling.pdf").write_bytes(impact_assessment())


if __name__ == "__main__":
    main()
