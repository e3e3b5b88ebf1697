// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/answersummary.h"

#include "ui/common/format.h"
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// For tr(): these are no widgets.
struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerSummary)
};

/// Says values of one question, or of no question that is known.
class Summary {
public:
    Summary(const Question *question, const Directory &directory)
        : m_question(question)
        , m_directory(directory)
    {
    }

    QString of(const QJsonValue &value) const
    {
        const AnswerType type = m_question ? m_question->type : AnswerType::Text;
        static const std::vector<Choice> none;
        if (!value.isArray())
            return one(value, type, m_question ? m_question->choices : none);
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items << (item.isObject() ? row(item.toObject())
                                      : one(item, type, m_question ? m_question->choices : none));
        items.removeAll(QString());
        return items.join(u"; "_s);
    }

private:
    QString one(const QJsonValue &value, AnswerType type, const std::vector<Choice> &choices) const
    {
        if (value.isBool())
            return value.toBool() ? SummaryWords::tr("Yes") : SummaryWords::tr("No");
        if (value.isDouble())
            return format::number(static_cast<qint64>(value.toDouble()));
        if (value.isObject())
            return parts(value.toObject());
        const QString text = value.toString().simplified();
        const auto choice = std::ranges::find(choices, text, &Choice::value);
        if (choice != choices.end())
            return inCurrentLanguage(choice->label);
        if (type == AnswerType::Organisation && m_directory.find(OrganisationId(text)))
            return m_directory.shortNameOf(OrganisationId(text), currentLanguage());
        const QDate day = type == AnswerType::Day ? QDate::fromString(text, Qt::ISODate) : QDate();
        return day.isValid() ? format::day(day) : text;
    }

    /// A row of a table, in the order of its columns.
    QString row(const QJsonObject &cells) const
    {
        if (!m_question || m_question->columns.empty())
            return parts(cells);
        QStringList said;
        for (const Column &column : m_question->columns)
            said << one(cells.value(column.id), column.type, column.choices);
        said.removeAll(QString());
        return said.join(u", "_s);
    }

    /// A person, an organisation or a file: the names first; a hash says nothing to anybody.
    QString parts(const QJsonObject &object) const
    {
        QStringList members{u"name"_s, u"function"_s, u"organisation"_s, u"id"_s, u"email"_s, u"phone"_s};
        for (const QString &member : object.keys())
            if (!members.contains(member) && member != "sha256"_L1 && member != "size"_L1)
                members << member;
        QStringList said;
        for (const QString &member : std::as_const(members)) {
            const bool isBody = member == "organisation"_L1 || member == "id"_L1;
            said << one(object.value(member), isBody ? AnswerType::Organisation : AnswerType::Text, {});
        }
        said.removeAll(QString());
        return said.join(u", "_s);
    }

    const Question *m_question;
    const Directory &m_directory;
};

} // namespace

QString summaryOf(const QJsonValue &answer, const Question *question, const Directory &directory)
{
    return Summary(question, directory).of(answer);
}

} // namespace beraad
