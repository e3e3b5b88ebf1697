// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the files of a folder of rules; the rules of the program are never written.
#include "ui/rules/rulesplace.h"

#include "desk/desk.h"
#include "routing/ruletext.h"
#include "ui/common/ask.h"
#include "ui/common/messages.h"
#include "ui/common/wording.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/ruleslist.h"
#include "ui/rules/rulewords.h"
#include "ui/rules/savefile.h"

#include <QFile>
#include <QJsonArray>
#include <QUndoStack>

#include <algorithm>

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

/// The first of `R-new`, `R-new-2`, … that no rule has.
QString freeId(const RuleTable &table, const QString &wanted)
{
    for (int number = 1;; ++number) {
        const QString id = number == 1 ? wanted : u"%1-%2"_s.arg(wanted).arg(number);
        if (std::ranges::none_of(table.rules, [&id](const Rule &rule) { return rule.id == id; }))
            return id;
    }
}

/// Something to begin with: the linter says what is still missing.
QJsonObject newRule(const RuleTable &table, QDate from)
{
    return {{u"id"_s, freeId(table, u"R-new"_s)},
            {u"scope"_s, u"flow"_s},
            {u"validFrom"_s, from.toString(Qt::ISODate)},
            {u"condition"_s, true},
            {u"text"_s, QJsonObject()},
            {u"evidence"_s, u"unverified"_s}};
}

RuleChoices choicesOf(const RuleTable &table, const Directory &directory)
{
    RuleChoices choices;
    for (const ProcedureKind &kind : table.procedures)
        choices.procedures.emplace_back(kind.id, wording::procedureName(table, kind.id));
    QStringList authorities{u"provider"_s, u"recipient"_s, u"requester"_s};
    for (const AuthorityRole &role : table.authorities)
        authorities << role.role;
    for (const Rule &rule : table.rules)
        for (const RuleOutcome &outcome : rule.outcomes) {
            if (!outcome.authority.isEmpty())
                authorities << outcome.authority;
            if (!outcome.finding.isEmpty())
                choices.findings << outcome.finding;
        }
    authorities.removeDuplicates();
    choices.findings.removeDuplicates();
    choices.findings.sort();
    for (const QString &word : std::as_const(authorities))
        choices.authorities.emplace_back(word, rulewords::authority(word, table, directory));
    return choices;
}

} // namespace

void RulesPlace::saveFile(const QString &what, const RuleSource &source, const QByteArray &fresh, const QString &rule)
{
    m_undo->push(new SaveRuleFile(what, source.file, source.content, fresh, [this, rule](const Result<void> &saved) {
        if (context().messages.check(saved))
            readAgain(rule);
    }));
}

/// The list is read again while the file changes, so the rule is copied.
std::optional<RulesPlace::RuleSource> RulesPlace::chosenSource() const
{
    const Rule *chosen = m_list->current();
    if (!chosen || m_folder.isEmpty())
        return std::nullopt;
    const auto content = context().messages.valueOf(contentOf(chosen->file));
    if (!content)
        return std::nullopt;
    const auto written = context().messages.valueOf(ruleIn(*content, *chosen));
    if (!written)
        return std::nullopt;
    return RuleSource{chosen->file, *content, chosen->place, *written};
}

void RulesPlace::editRule()
{
    const auto source = chosenSource();
    if (!source)
        return;
    const auto lint = [this, &source](const QJsonObject &edited) {
        const auto text = withRule(source->content, source->place, edited);
        return text ? checkRules(m_folder, {{source->file, *text}}) : text.error().problems;
    };
    const QString id = source->written.value(u"id"_s).toString();
    const auto edited = RuleEditor::edit(source->written, lint, {choicesOf(m_list->table(), desk().directory())}, this);
    if (!edited || *edited == source->written)
        return;
    if (const auto fresh = context().messages.valueOf(withRule(source->content, source->place, *edited)))
        saveFile(tr("Edit rule %1").arg(id), *source, *fresh, id);
}

void RulesPlace::addRule(const QJsonObject &start)
{
    const auto source = chosenSource();
    if (!source)
        return;
    const auto lint = [this, &source](const QJsonObject &edited) {
        const auto text = withNewRule(source->content, source->place, edited);
        return text ? checkRules(m_folder, {{source->file, *text}}) : text.error().problems;
    };
    const auto made = RuleEditor::edit(
        start, lint, {choicesOf(m_list->table(), desk().directory()), checkRules(m_folder).size()}, this);
    if (!made)
        return;
    const QString id = made->value(u"id"_s).toString();
    if (const auto fresh = context().messages.valueOf(withNewRule(source->content, source->place, *made)))
        saveFile(tr("New rule %1").arg(id), *source, *fresh, id);
}

void RulesPlace::addNewRule()
{
    addRule(newRule(m_list->table(), desk().today()));
}

void RulesPlace::copyRule()
{
    const auto source = chosenSource();
    if (!source)
        return;
    QJsonObject copy = source->written;
    copy.insert(u"id"_s, freeId(m_list->table(), copy.value(u"id"_s).toString()));
    addRule(copy);
}

/// A rule that was law is ended, so that a dossier can still be routed as it was then. Only one that never held is
/// taken out.
void RulesPlace::removeRule()
{
    const Rule *chosen = m_list->current();
    const auto source = chosenSource();
    if (!source)
        return;
    const auto &known = desk().rules().rules;
    const QString id = chosen->id;
    const bool isUsed = chosen->validFrom <= desk().today() || std::ranges::contains(known, id, &Rule::id);
    Result<QByteArray> fresh;
    if (isUsed) {
        const auto last = context().ask.text(this, tr("End rule %1").arg(id),
                                             tr("The last day on which it holds; dossiers of before keep it"),
                                             tr("End the rule"), desk().today().toString(Qt::ISODate));
        if (!last)
            return;
        QJsonObject ended = source->written;
        ended.insert(u"validTo"_s, last->trimmed());
        fresh = withRule(source->content, source->place, ended);
    } else {
        fresh = withoutRule(source->content, source->place);
    }
    if (!context().messages.check(fresh))
        return;
    const std::vector<Problem> problems = checkRules(m_folder, {{source->file, *fresh}});
    if (problems.size() > m_problems.size())
        return context().messages.error({ErrorCode::BadContent, {id}, {}, problems});
    saveFile(isUsed ? tr("End rule %1").arg(id) : tr("Take out rule %1").arg(id), *source, *fresh, id);
}

void RulesPlace::readAgain(const QString &rule)
{
    refresh();
    if (m_list->current() && m_list->current()->id != rule)
        m_list->choose(rule);
}

} // namespace beraad
