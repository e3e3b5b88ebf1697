// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/conditionsform.h"

#include "ui/common/language.h"
#include "ui/common/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// Days as they are kept: nothing to guess about the order of day and month.
constexpr auto kDayHint = "2030-12-31"_L1;

QJsonValue valueOf(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData().toString().isEmpty() ? QJsonValue() : QJsonValue(box->currentData().toString());
    if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        return number->value() > 0 ? QJsonValue(number->value()) : QJsonValue();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    const QString text = line ? line->text().trimmed() : QString();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void setValue(QWidget *editor, const QJsonValue &value)
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
}

} // namespace

ConditionsForm::ConditionsForm(const std::vector<ConditionKind> &kinds, QWidget *parent)
    : QScrollArea(parent)
    , m_kinds(kinds)
{
    setObjectName(u"verdictConditions"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    retranslate();
}

QWidget *ConditionsForm::makeValue(const Column &parameter)
{
    if (parameter.type == AnswerType::Choice) {
        auto *box = new QComboBox;
        box->addItem(QString(), QString());
        for (const Choice &choice : parameter.choices)
            box->addItem(inCurrentLanguage(choice.label), choice.value);
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionsForm::edited);
        return box;
    }
    if (parameter.type == AnswerType::Integer) {
        auto *number = new QSpinBox;
        number->setRange(0, 1'000'000);
        number->setSpecialValueText(u" "_s);
        connect(number, &QSpinBox::valueChanged, this, &ConditionsForm::edited);
        return number;
    }
    auto *line = new QLineEdit;
    if (parameter.type == AnswerType::Day)
        line->setPlaceholderText(kDayHint);
    connect(line, &QLineEdit::textChanged, this, &ConditionsForm::edited);
    return line;
}

ConditionsForm::Editor ConditionsForm::makeEditor(const ConditionKind &kind)
{
    Editor editor{kind.code,    new QCheckBox(inCurrentLanguage(kind.label)), new QWidget, {}, new QComboBox,
                  new QLineEdit};
    editor.box->setObjectName(u"condition-"_s + kind.code);
    editor.box->setToolTip(inCurrentLanguage(kind.help));
    auto *form = new QFormLayout(editor.details);
    form->setContentsMargins(space::kWide, 0, 0, space::kSmall);
    for (const Column &parameter : kind.parameters) {
        QWidget *value = makeValue(parameter);
        value->setObjectName(u"condition-%1-%2"_s.arg(kind.code, parameter.id));
        form->addRow(inCurrentLanguage(parameter.label), value);
        editor.values.push_back(value);
    }
    editor.provenBy->setEditable(true);
    editor.provenBy->setObjectName(u"condition-%1-provenBy"_s.arg(kind.code));
    editor.due->setObjectName(u"condition-%1-due"_s.arg(kind.code));
    editor.due->setPlaceholderText(kDayHint);
    form->addRow(tr("Proven by"), editor.provenBy);
    form->addRow(tr("By which day"), editor.due);
    editor.details->hide();
    connect(editor.box, &QCheckBox::toggled, editor.details, &QWidget::setVisible);
    connect(editor.box, &QCheckBox::toggled, this, &ConditionsForm::edited);
    connect(editor.provenBy, &QComboBox::currentTextChanged, this, &ConditionsForm::edited);
    connect(editor.due, &QLineEdit::textChanged, this, &ConditionsForm::edited);
    return editor;
}

void ConditionsForm::retranslate()
{
    const std::vector<Condition> before = conditions();
    m_editors.clear();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kTight);
    for (const ConditionKind &kind : m_kinds) {
        m_editors.push_back(makeEditor(kind));
        layout->addWidget(m_editors.back().box);
        layout->addWidget(m_editors.back().details);
    }
    layout->addStretch(1);
    setWidget(page); // takes the page of before away
    setBodies(m_bodies);
    setConditions(before);
}

void ConditionsForm::setBodies(const std::vector<std::pair<QString, QString>> &bodies)
{
    m_bodies = bodies;
    for (const Editor &editor : m_editors) {
        const QSignalBlocker blocker(editor.provenBy);
        const QString before = editor.provenBy->currentText();
        editor.provenBy->clear();
        for (const auto &[id, name] : m_bodies)
            editor.provenBy->addItem(name, id);
        editor.provenBy->setCurrentText(before);
    }
}

void ConditionsForm::fill(const Editor &editor, const ConditionKind &kind, const Condition &condition)
{
    for (size_t i = 0; i < editor.values.size(); ++i)
        setValue(editor.values[i], condition.values.value(kind.parameters[i].id));
    const int body = editor.provenBy->findData(condition.provenBy);
    editor.provenBy->setCurrentIndex(body);
    if (body < 0)
        editor.provenBy->setCurrentText(condition.provenBy);
    editor.due->setText(condition.due.toString(Qt::ISODate));
}

void ConditionsForm::setConditions(const std::vector<Condition> &conditions)
{
    for (size_t i = 0; i < m_editors.size(); ++i) {
        const auto given = std::ranges::find(conditions, m_editors[i].code, &Condition::code);
        fill(m_editors[i], m_kinds[i], given == conditions.end() ? Condition() : *given);
        m_editors[i].box->setChecked(given != conditions.end());
    }
}

Condition ConditionsForm::conditionOf(const Editor &editor, const ConditionKind &kind) const
{
    Condition condition{kind.code};
    for (size_t i = 0; i < editor.values.size(); ++i)
        if (const QJsonValue value = valueOf(editor.values[i]); !value.isNull())
            condition.values.insert(kind.parameters[i].id, value);
    const QString who = editor.provenBy->currentText().trimmed();
    const auto body = std::ranges::find(m_bodies, who, &std::pair<QString, QString>::second);
    condition.provenBy = body == m_bodies.end() ? who : body->first;
    condition.due = QDate::fromString(editor.due->text().trimmed(), Qt::ISODate);
    return condition;
}

std::vector<Condition> ConditionsForm::conditions() const
{
    std::vector<Condition> given;
    for (size_t i = 0; i < m_editors.size(); ++i)
        if (m_editors[i].box->isChecked())
            given.push_back(conditionOf(m_editors[i], m_kinds[i]));
    return given;
}

QString ConditionsForm::incomplete() const
{
    for (size_t i = 0; i < m_editors.size(); ++i) {
        if (!m_editors[i].box->isChecked())
            continue;
        const QString day = m_editors[i].due->text().trimmed();
        const bool isDay = day.isEmpty() || QDate::fromString(day, Qt::ISODate).isValid();
        if (!isDay || !conditionFault(m_kinds[i], conditionOf(m_editors[i], m_kinds[i]).values).isEmpty())
            return inCurrentLanguage(m_kinds[i].label);
    }
    return {};
}

} // namespace beraad
