// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace beraad {

/// A plain PDF: one page for each text, its lines one below the other; each page stands in the outline.
inline QByteArray makePdf(const QByteArrayList &pages, const QByteArray &extraOfCatalogue = {})
{
    QByteArrayList objects(4 + 3 * pages.size());
    QByteArray kids;
    const auto page = [](qsizetype i) { return QByteArray::number(5 + 3 * i); };
    for (qsizetype i = 0; i < pages.size(); ++i) {
        kids += page(i) + " 0 R ";
        QByteArray content = "BT /F1 12 Tf 14 TL 72 720 Td ";
        for (const QByteArray &line : pages[i].split('\n'))
            content += '(' + line + ") Tj T* ";
        content += "ET";
        objects[4 + 3 * i]
            = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>"
              " /Contents "
            + QByteArray::number(6 + 3 * i) + " 0 R >>";
        objects[5 + 3 * i]
            = "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
        const QByteArray previous = i > 0 ? " /Prev " + QByteArray::number(7 + 3 * (i - 1)) + " 0 R" : QByteArray();
        const QByteArray next
            = i + 1 < pages.size() ? " /Next " + QByteArray::number(7 + 3 * (i + 1)) + " 0 R" : QByteArray();
        objects[6 + 3 * i] = "<< /Title (Chapter " + QByteArray::number(i + 1) + ") /Parent 4 0 R /Dest [" + page(i)
            + " 0 R /Fit]" + previous + next + " >>";
    }
    objects[0] = "<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R " + extraOfCatalogue + " >>";
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [" + kids + "] >>";
    objects[2] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    objects[3] = "<< /Type /Outlines /First 7 0 R /Last " + QByteArray::number(7 + 3 * (pages.size() - 1))
        + " 0 R /Count " + QByteArray::number(pages.size()) + " >>";
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Root 1 0 R /Size " + count + " >>\nstartxref\n"
        + start + "\n%%EOF\n";
}

} // namespace beraad
