// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/variable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace beraad {

Result<std::vector<Variable>> demoCatalogue()
{
    QFile file(u":/demo/catalogue.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()},
                      u"cannot read %1: %2"_s.arg(file.fileName(), file.errorString()));
    return readVariablesCsv(file.readAll(), u"catalogue.csv"_s);
}

} // namespace beraad
