// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fileanswer.h"
#include "forms/form.h"
#include "ui/common/place.h"

namespace beraad {

/// A widget in which one answer is written. Writes what was typed, valid or not: a draft is never blocked.
class AnswerEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QJsonValue value() const = 0; ///< null: nothing is said
    /// Shows a value without saying that it was edited; leaves the cursor alone when nothing changes.
    void setValue(const QJsonValue &value);
    /// The widget that a label belongs to and that gets the focus.
    virtual QWidget *field() = 0;
    /// Whether single keystrokes are edits, so that they become one step of undo.
    virtual bool isTyped() const { return false; }
    /// Leaves off what still runs for the request that was shown: another one comes.
    virtual void stop() { }

signals:
    void edited();
    /// Wants to see a file that is attached.
    void fileWanted(const beraad::FileAnswer &file);

protected:
    virtual void put(const QJsonValue &value) = 0;
    void say();

private:
    bool m_isPutting = false;
};

/// What one answer is about, whether it is a question of its own or a cell of a table.
struct AnswerSpec {
    QString name; ///< objectName of the field: `S2.Q1`
    QString label; ///< accessible name
    AnswerType type = AnswerType::Text;
    std::vector<Choice> choices;
    std::vector<Column> columns;
    bool multiple = false;
    int maxLength = 0;
};

AnswerSpec specOf(const Question &question);
AnswerSpec specOf(const Column &column, const QString &table, int row);
AnswerEditor *makeAnswerEditor(const AnswerSpec &spec, const Context &context, QWidget *parent = nullptr);

// The larger ones, each in a file of its own.
AnswerEditor *makePersonEditor(const AnswerSpec &spec, const Context &context, QWidget *parent);
AnswerEditor *makeOrganisationEditor(const AnswerSpec &spec, const Context &context, QWidget *parent);
AnswerEditor *makeTableEditor(const AnswerSpec &spec, const Context &context, QWidget *parent);
AnswerEditor *makeFileEditor(const AnswerSpec &spec, const Context &context, QWidget *parent);

} // namespace beraad
