// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencefile.h"

#include "scripts/scriptreader.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace beraad {

using namespace Qt::StringLiterals;

EvidenceKind kindOf(const FileAnswer &file, const QByteArray &content, const ScriptReader &reader)
{
    static const QStringList images{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/bmp"_s, u"image/webp"_s};
    static const QStringList tables{u"csv"_s, u"tsv"_s};
    static const QStringList texts{u"txt"_s, u"md"_s,  u"log"_s, u"json"_s, u"xml"_s,  u"yaml"_s, u"yml"_s, u"html"_s,
                                   u"htm"_s, u"css"_s, u"tex"_s, u"ini"_s,  u"toml"_s, u"rst"_s,  u"lst"_s};
    const QString ending = QFileInfo(file.name).suffix().toLower();
    if (content.first(std::min<qsizetype>(content.size(), 1024)).contains("%PDF-") || ending == u"pdf")
        return EvidenceKind::Pdf;
    const QMimeType type = QMimeDatabase().mimeTypeForData(content);
    if (images.contains(type.name()))
        return EvidenceKind::Image;
    const bool isText = !content.contains('\0');
    if (isText && tables.contains(ending))
        return EvidenceKind::Table;
    if (!isText || content.size() > kLargestText)
        return EvidenceKind::Other;
    if (!reader.languageOf(file.name).isEmpty())
        return EvidenceKind::Script;
    return texts.contains(ending) || type.inherits(u"text/plain"_s) ? EvidenceKind::Text : EvidenceKind::Other;
}

} // namespace beraad
