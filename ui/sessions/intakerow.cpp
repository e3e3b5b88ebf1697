// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/intakerow.h"

#include "forms/fileanswer.h"
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(IntakeRow)
};

constexpr qsizetype kLongestAnswer = 240;

int weightOf(const IntakeItem *item)
{
    switch (item->standing) {
    case IntakeStanding::Missing:
        return item->decidesAdmission ? 0 : 1;
    case IntakeStanding::ToJudge:
        return item->decidesAdmission ? 2 : 3;
    case IntakeStanding::Later:
        return 4;
    case IntakeStanding::There:
        return item->wasAskedBack ? 5 : 6;
    }
    return 6;
}

QString choiceOf(const Question &question, const QString &value)
{
    const auto found = std::ranges::find(question.choices, value, &Choice::value);
    return found == question.choices.end() ? value : inCurrentLanguage(found->label);
}

QString listed(const Question &question, const QJsonArray &list)
{
    if (question.type == AnswerType::Table || question.type == AnswerType::Variables)
        return Tr::tr("%n row(s)", nullptr, int(list.size()));
    QStringList parts;
    for (const QJsonValue &each : list)
        parts << (each.isString() ? choiceOf(question, each.toString()) : each.toObject().value("name"_L1).toString());
    return parts.join(u", "_s);
}

} // namespace

StatusLook lookOf(const IntakeItem &item, const IntakeMarks &marks)
{
    const auto mark = marks.constFind(item.id);
    if (mark != marks.cend() && *mark)
        return {u"check"_s, item.standing == IntakeStanding::Missing ? Tr::tr("let pass") : Tr::tr("in order"),
                Tone::Good};
    if (mark != marks.cend())
        return {u"undo"_s, Tr::tr("asked back"), Tone::Bad};
    switch (item.standing) {
    case IntakeStanding::There:
        return {u"check"_s, Tr::tr("there"), Tone::Neutral};
    case IntakeStanding::Missing:
        return {u"warning"_s, item.decidesAdmission ? Tr::tr("inadmissible") : Tr::tr("missing"), Tone::Warning};
    case IntakeStanding::ToJudge:
        return {u"eye"_s, Tr::tr("to be judged"), Tone::Accent};
    case IntakeStanding::Later:
        return {u"hourglass"_s, Tr::tr("before the decision"), Tone::Neutral};
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleOf(const IntakeItem &item, const QMap<QString, QString> &names)
{
    if (item.kind != IntakeKind::Prerequisite)
        return inCurrentLanguage(item.label);
    QString name = names.value(item.back.procedure, item.back.procedure);
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

QString sortOf(const IntakeItem &item)
{
    switch (item.kind) {
    case IntakeKind::Question:
        return item.id;
    case IntakeKind::Prerequisite:
        return Tr::tr("comes first");
    case IntakeKind::Finding:
        return Tr::tr("found by the rules");
    case IntakeKind::Judgement:
        return Tr::tr("to be looked at");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sinceAskedBack(const IntakeItem &item)
{
    if (!item.wasAskedBack)
        return {};
    return item.hasChanged ? Tr::tr("asked back, changed since") : Tr::tr("asked back, as it was");
}

QString briefAnswer(const Question &question, const QJsonValue &answer)
{
    QString text;
    if (answer.isBool())
        text = answer.toBool() ? Tr::tr("yes") : Tr::tr("no");
    else if (answer.isDouble())
        text = QLocale().toString(answer.toDouble(), 'f', 0);
    else if (answer.isString())
        text = choiceOf(question, answer.toString());
    else if (answer.isArray())
        text = listed(question, answer.toArray());
    else if (const auto file = fileAnswerFrom(answer))
        text = file->name;
    else if (answer.isObject())
        text = answer.toObject().value("name"_L1).toString(answer.toObject().value("id"_L1).toString());
    return text.size() > kLongestAnswer ? text.first(kLongestAnswer) + u'…' : text;
}

std::vector<const IntakeItem *> inOrderOfWork(const IntakeCheck &check)
{
    std::vector<const IntakeItem *> rows;
    for (const IntakeItem &item : check.items)
        rows.push_back(&item);
    std::ranges::stable_sort(rows, {}, weightOf);
    return rows;
}

} // namespace beraad
