// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/savefile.h"

#include <QFile>
#include <QSaveFile>

namespace beraad {

using namespace Qt::StringLiterals;

SaveRuleFile::SaveRuleFile(const QString &text, QString path, QByteArray before, QByteArray after, Done done)
    : QUndoCommand(text)
    , m_path(std::move(path))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_done(std::move(done))
{
}

void SaveRuleFile::write(const QByteArray &content, const QByteArray &expected)
{
    const auto fail = [this](const QString &why) {
        setObsolete(true);
        m_done(refuse(ErrorCode::FileUnwritable, {m_path, why}, u"%1: %2"_s.arg(m_path, why)));
    };
    QFile current(m_path);
    // Somebody may have worked on it with another program since; what they wrote is not lost.
    if (!current.open(QIODevice::ReadOnly) || current.readAll() != expected)
        return fail(u"the file was changed meanwhile"_s);
    current.close();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(file.errorString());
    m_done(Result<void>());
}

} // namespace beraad
