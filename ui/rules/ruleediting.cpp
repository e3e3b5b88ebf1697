// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the files of a folder of rules; the rules of the program are never written.
#include "ui/rules/rulesplace.h"

#include "routing/ruletext.h"
#include "ui/common/messages.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/ruleslist.h"
#include "ui/rules/savefile.h"

#include <QFile>
#include <QJsonArray>
#include <QUndoStack>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()}, u"cannot read %1"_s.arg(path));
    return file.readAll();
}

/// The rule as it stands in the file, with whatever this program does not know of it.
Result<QJsonObject> ruleIn(const QByteArray &content, const Rule &rule)
{
    const auto document = readJson(content, rule.file);
    if (!document)
        return std::unexpected(document.error());
    const QJsonObject found = document->root.toObject().value(u"rules"_s).toArray().at(rule.place).toObject();
    if (found.value(u"id"_s).toString() != rule.id)
        return refuse(ErrorCode::FileUnwritable, {rule.file},
                      u"%1 was changed meanwhile; read it again"_s.arg(rule.file));
    return found;
}

} // namespace

void RulesPlace::editRule()
{
    const Rule *chosen = m_list->current();
    if (!chosen || m_folder.isEmpty())
        return;
    const Rule rule = *chosen; // the list is read again while the file changes
    const auto content = context().messages.valueOf(contentOf(rule.file));
    if (!content)
        return;
    const auto written = context().messages.valueOf(ruleIn(*content, rule));
    if (!written)
        return;
    const auto lint = [this, &rule, &content](const QJsonObject &edited) {
        const auto text = withRule(*content, rule.place, edited);
        return text ? checkRules(m_folder, {{rule.file, *text}}) : text.error().problems;
    };
    const auto edited = RuleEditor::edit(*written, lint, this);
    if (!edited || *edited == *written)
        return;
    const auto fresh = context().messages.valueOf(withRule(*content, rule.place, *edited));
    if (!fresh)
        return;
    m_undo->push(new SaveRuleFile(tr("Edit rule %1").arg(rule.id), rule.file, *content, *fresh,
                                  [this, id = rule.id](const Result<void> &saved) {
                                      if (context().messages.check(saved))
                                          readAgain(id);
                                  }));
}

void RulesPlace::readAgain(const QString &rule)
{
    refresh();
    if (m_list->current() && m_list->current()->id != rule)
        m_list->choose(rule);
}

} // namespace beraad
