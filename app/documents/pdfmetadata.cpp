// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfmetadata.h"

using namespace Qt::StringLiterals;

namespace beraad {

Result<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata)
{
    const PdfDescribed described = describePdf(pdf, metadata);
    if (described.bytes.isEmpty())
        return refuse(ErrorCode::DocumentFailed, {}, u"The PDF cannot be described: "_s + described.problem);
    return described.bytes;
}

} // namespace beraad
