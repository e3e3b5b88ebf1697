// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/answereditor.h"

#include "ui/common/language.h"
#include "ui/common/spacing.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>

namespace beraad {

using namespace Qt::StringLiterals;

void AnswerEditor::setValue(const QJsonValue &given)
{
    const QJsonValue next = given.isUndefined() ? QJsonValue(QJsonValue::Null) : given;
    if (next == value())
        return;
    m_isPutting = true;
    put(next);
    m_isPutting = false;
}

void AnswerEditor::say()
{
    if (!m_isPutting)
        emit edited();
}

namespace {

constexpr int kShortLines = 4;
constexpr int kTallestLines = 16;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    return layout;
}

/// One line of text; also days and whole numbers, which are texts until they are right.
class LineEditor final : public AnswerEditor {
public:
    LineEditor(const AnswerSpec &spec, QWidget *parent)
        : AnswerEditor(parent)
        , m_type(spec.type)
        , m_edit(new QLineEdit)
    {
        rowOf(this)->addWidget(m_edit);
        m_edit->setObjectName(spec.name);
        m_edit->setAccessibleName(spec.label);
        if (m_type == AnswerType::Day) {
            m_edit->setPlaceholderText(AnswerEditor::tr("year-month-day, e.g. %1").arg(u"2027-01-31"_s));
            m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
            layout()->setAlignment(Qt::AlignLeft);
        } else if (m_type == AnswerType::Integer) {
            m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
            layout()->setAlignment(Qt::AlignLeft);
        }
        connect(m_edit, &QLineEdit::textEdited, this, [this] { say(); });
        connect(m_edit, &QLineEdit::editingFinished, this, [this] { completeDay(); });
    }
    QJsonValue value() const override
    {
        const QString text = m_edit->text();
        if (m_type != AnswerType::Integer)
            return textOrNull(text);
        bool isNumber = false;
        const qint64 number = QString(text).remove(QRegularExpression(u"[\\s.\u202f]"_s)).toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : textOrNull(text);
    }
    QWidget *field() override { return m_edit; }
    bool isTyped() const override { return true; }

private:
    void put(const QJsonValue &value) override
    {
        m_edit->setText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    }
    /// 31/1/2027 and 31.1.2027 are what people write; the answer is kept as 2027-01-31.
    void completeDay()
    {
        if (m_type != AnswerType::Day)
            return;
        for (const QString &format : {u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s})
            if (const QDate day = QDate::fromString(m_edit->text().trimmed(), format); day.isValid()) {
                m_edit->setText(day.toString(Qt::ISODate));
                say();
                return;
            }
    }

    AnswerType m_type;
    QLineEdit *m_edit;
};

/// Several lines; grows with the text, as far as a page can bear.
class ParagraphEditor final : public AnswerEditor {
public:
    ParagraphEditor(const AnswerSpec &spec, QWidget *parent)
        : AnswerEditor(parent)
        , m_edit(new QPlainTextEdit)
    {
        rowOf(this)->addWidget(m_edit);
        m_edit->setObjectName(spec.name);
        m_edit->setAccessibleName(spec.label);
        m_edit->setTabChangesFocus(true);
        m_edit->setUndoRedoEnabled(false); // the page undoes
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            fit();
            say();
        });
        fit();
    }
    QJsonValue value() const override { return textOrNull(m_edit->toPlainText()); }
    QWidget *field() override { return m_edit; }
    bool isTyped() const override { return true; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        AnswerEditor::resizeEvent(event);
        fit();
    }

private:
    void put(const QJsonValue &value) override { m_edit->setPlainText(value.toString()); }
    void fit()
    {
        const int lines = std::clamp(int(m_edit->document()->size().height()), kShortLines, kTallestLines);
        m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 2 * space::kMedium);
    }

    QPlainTextEdit *m_edit;
};

class ChoiceEditor final : public AnswerEditor {
public:
    ChoiceEditor(const AnswerSpec &spec, QWidget *parent)
        : AnswerEditor(parent)
        , m_box(new QComboBox)
    {
        rowOf(this)->addWidget(m_box);
        m_box->setObjectName(spec.name);
        m_box->setAccessibleName(spec.label);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->addItem(AnswerEditor::tr("—", "no choice made yet"), QString());
        for (const Choice &choice : spec.choices)
            m_box->addItem(inCurrentLanguage(choice.label), choice.value);
        connect(m_box, &QComboBox::currentIndexChanged, this, [this] { say(); });
        m_box->installEventFilter(this);
    }
    QJsonValue value() const override { return textOrNull(m_box->currentData().toString()); }
    QWidget *field() override { return m_box; }

protected:
    /// Rolling through the page must not change answers on the way.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
            event->ignore();
            return true;
        }
        return AnswerEditor::eventFilter(watched, event);
    }

private:
    void put(const QJsonValue &value) override
    {
        const QString word = value.toString();
        int index = m_box->findData(word);
        if (index < 0) { // a word that the form does not know is shown, not lost
            m_box->addItem(word, word);
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }

    QComboBox *m_box;
};

class SeveralChoicesEditor final : public AnswerEditor {
public:
    SeveralChoicesEditor(const AnswerSpec &spec, QWidget *parent)
        : AnswerEditor(parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::kTight);
        for (const Choice &choice : spec.choices) {
            auto *box = new QCheckBox(inCurrentLanguage(choice.label));
            box->setObjectName(m_boxes.empty() ? spec.name : spec.name + u'/' + choice.value);
            layout->addWidget(box);
            m_boxes.push_back({choice.value, box});
            connect(box, &QCheckBox::toggled, this, [this] { say(); });
        }
    }
    QJsonValue value() const override
    {
        QJsonArray chosen;
        for (const auto &[word, box] : m_boxes)
            if (box->isChecked())
                chosen << word;
        return chosen.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(chosen);
    }
    QWidget *field() override { return m_boxes.empty() ? static_cast<QWidget *>(this) : m_boxes.front().second; }

private:
    void put(const QJsonValue &value) override
    {
        const QJsonArray chosen = value.toArray();
        for (const auto &[word, box] : m_boxes)
            box->setChecked(chosen.contains(word));
    }

    std::vector<std::pair<QString, QCheckBox *>> m_boxes;
};

/// Yes, no, or not known yet: three words, because "unknown" is an answer that keeps the question open.
class BooleanEditor final : public AnswerEditor {
public:
    BooleanEditor(const AnswerSpec &spec, QWidget *parent)
        : AnswerEditor(parent)
    {
        QHBoxLayout *layout = rowOf(this);
        layout->setSpacing(space::kLarge);
        const std::vector<std::pair<QString, QJsonValue>> words{{AnswerEditor::tr("Yes"), true},
                                                                {AnswerEditor::tr("No"), false},
                                                                {AnswerEditor::tr("Not known yet"), u"unknown"_s}};
        for (const auto &[word, value] : words) {
            auto *button = new QRadioButton(word);
            button->setObjectName(m_buttons.empty() ? spec.name : spec.name + u'/' + QString::number(m_buttons.size()));
            button->setAccessibleDescription(spec.label);
            m_group.addButton(button);
            layout->addWidget(button);
            m_buttons.push_back({value, button});
            connect(button, &QRadioButton::clicked, this, [this] { say(); });
        }
        layout->addStretch(1);
    }
    QJsonValue value() const override
    {
        for (const auto &[value, button] : m_buttons)
            if (button->isChecked())
                return value;
        return QJsonValue::Null;
    }
    QWidget *field() override { return m_buttons.front().second; }

private:
    void put(const QJsonValue &value) override
    {
        m_group.setExclusive(false); // else the last one cannot be let go
        for (const auto &[word, button] : m_buttons)
            button->setChecked(word == value);
        m_group.setExclusive(true);
    }

    QButtonGroup m_group;
    std::vector<std::pair<QJsonValue, QRadioButton *>> m_buttons;
};

} // namespace

AnswerSpec specOf(const Question &question)
{
    return {question.id.value, inCurrentLanguage(question.label),
            question.type,     question.choices,
            question.columns,  question.multiple,
            question.maxLength};
}

AnswerSpec specOf(const Column &column, const QString &table, int row)
{
    AnswerSpec spec;
    spec.name = u"%1/%2/%3"_s.arg(table).arg(row).arg(column.id);
    spec.label = inCurrentLanguage(column.label);
    spec.type = column.type;
    spec.choices = column.choices;
    return spec;
}

AnswerEditor *makeAnswerEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
{
    switch (spec.type) {
    case AnswerType::Text:
    case AnswerType::Day:
    case AnswerType::Integer:
        return new LineEditor(spec, parent);
    case AnswerType::RichText:
        return new ParagraphEditor(spec, parent);
    case AnswerType::Choice:
        if (spec.multiple)
            return new SeveralChoicesEditor(spec, parent);
        return new ChoiceEditor(spec, parent);
    case AnswerType::Boolean:
        return new BooleanEditor(spec, parent);
    case AnswerType::Table:
        return makeTableEditor(spec, context, parent);
    case AnswerType::File:
        return makeFileEditor(spec, context, parent);
    case AnswerType::Person:
        return makePersonEditor(spec, context, parent);
    case AnswerType::Organisation:
        return makeOrganisationEditor(spec, context, parent);
    case AnswerType::Variables:
        return nullptr; // the page has its own table for them
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace beraad
