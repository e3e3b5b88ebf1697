// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formfilling.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPasses = 3;

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// The editor that stands open in a cell.
template <typename Editor> Editor *openEditor(const QTableView *table)
{
    for (auto *editor : table->viewport()->findChildren<Editor *>(Qt::FindDirectChildrenOnly))
        if (editor->isVisible())
            return editor;
    return nullptr;
}

} // namespace

FormFilling::FormFilling(Hands &hands, const Form &form, std::function<void(const QString &)> takeFile)
    : m_hands(hands)
    , m_form(form)
    , m_takeFile(std::move(takeFile))
{
}

QStringList FormFilling::write(const Answers &answers, const std::function<Answers()> &held)
{
    QStringList left;
    for (int pass = 0; pass < kPasses; ++pass) {
        left.clear();
        const Answers before = held();
        for (const Section &section : m_form.sections)
            for (const Question &question : section.questions) {
                const QString id = question.id.value;
                const bool isWanted = answers.contains(id) && question.type != AnswerType::Variables;
                if (!isWanted || before.value(id) == answers.value(id))
                    continue;
                if (!m_hands.seen(u"question-"_s + id) || !answer(question, answers.value(id)))
                    left << id;
            }
        if (left.isEmpty())
            break;
    }
    return left;
}

bool FormFilling::answer(const Question &question, const QJsonValue &value)
{
    const bool done = question.type == AnswerType::Table ? enterTable(question, value.toArray())
                                                         : enter(question.type, question.id.value, value);
    m_written += done ? 1 : 0;
    return done;
}

bool FormFilling::enter(AnswerType type, const QString &name, const QJsonValue &value)
{
    switch (type) {
    case AnswerType::Text:
    case AnswerType::RichText:
    case AnswerType::Day:
    case AnswerType::Integer:
        return m_hands.type(m_hands.seen(name), textOf(value));
    case AnswerType::Choice:
        return m_hands.choose(qobject_cast<QComboBox *>(m_hands.seen(name)), value.toString());
    case AnswerType::Organisation:
        return m_hands.choose(qobject_cast<QComboBox *>(m_hands.seen(name)),
                              value.isString() ? value.toString() : value.toObject().value("id"_L1).toString());
    case AnswerType::Boolean:
        return tick(name, value);
    case AnswerType::Person:
        return enterPerson(name, value.toObject());
    case AnswerType::File:
        if (m_takeFile)
            m_takeFile(value.toObject().value("name"_L1).toString());
        return m_takeFile && m_hands.press(name);
    case AnswerType::Table:
    case AnswerType::Variables:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool FormFilling::tick(const QString &name, const QJsonValue &value)
{
    const QString word = value.isBool() ? (value.toBool() ? QString() : u"/1"_s) : u"/2"_s;
    return m_hands.key(m_hands.seen(name + word), Qt::Key_Space);
}

bool FormFilling::enterPerson(const QString &name, const QJsonObject &person)
{
    for (auto part = person.begin(); part != person.end(); ++part) {
        const QString field = part.key() == u"name" ? name : name + u'/' + part.key();
        if (!m_hands.type(m_hands.seen(field), part.value().toString()))
            return false;
    }
    return true;
}

bool FormFilling::enterTable(const Question &question, const QJsonArray &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        if (!m_hands.press(question.id.value + u"/add"_s))
            return false;
        const QJsonObject object = rows.at(row).toObject();
        for (const Column &column : question.columns) {
            const QString name = u"%1/%2/%3"_s.arg(question.id.value).arg(row).arg(column.id);
            if (object.contains(column.id) && !enter(column.type, name, object.value(column.id)))
                return false;
        }
    }
    return true;
}

bool FormFilling::editCell(int row, int column, const QString &value)
{
    auto *table = qobject_cast<QTableView *>(m_hands.seen(u"linesTable"_s));
    if (!table)
        return false;
    const QModelIndex cell = table->model()->index(row, column);
    table->setFocus(Qt::MouseFocusReason);
    if (!table->currentIndex().isValid())
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    while (table->currentIndex().row() != row)
        QTest::keyClick(table, table->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
    while (table->currentIndex().column() != column)
        QTest::keyClick(table, table->currentIndex().column() < column ? Qt::Key_Right : Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_F2);
    if (auto *box = openEditor<QComboBox>(table)) {
        if (!m_hands.choose(box, value))
            return false;
    } else if (auto *edit = openEditor<QLineEdit>(table)) {
        if (!m_hands.type(edit, value))
            return false;
        QTest::keyClick(edit, Qt::Key_Return);
    } else {
        return false;
    }
    return QTest::qWaitFor([cell, value] { return cell.data(Qt::EditRole).toString() == value; });
}

} // namespace beraad
