// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/outcomeseditor.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

std::vector<RuleChoices::Word> statuses()
{
    using enum ProcedureStatus;
    std::vector<RuleChoices::Word> words;
    for (const ProcedureStatus status : {Required, Optional, Refused, Inadmissible, Shadow, Fallback})
        words.emplace_back(toString(status), wording::of(status));
    return words;
}

std::vector<RuleChoices::Word> severities()
{
    using enum Finding::Severity;
    return {{u"info"_s, wording::of(Info)}, {u"warning"_s, wording::of(Warning)}, {u"error"_s, wording::of(Error)}};
}

/// The word of the file, also when somebody wrote one that no list has.
QString wordOf(const QComboBox *field)
{
    const int current = field->currentIndex();
    const bool isChosen = current >= 0 && field->itemText(current) == field->currentText(); // two may be called alike
    const int known = isChosen ? current : field->findText(field->currentText());
    return known >= 0 ? field->itemData(known).toString() : field->currentText().trimmed();
}

void put(QJsonObject &object, const QString &member, const QString &word)
{
    if (object.contains(member) && object.value(member).toString() == word)
        return; // also one that is there and empty
    if (word.isEmpty())
        object.remove(member);
    else
        object.insert(member, word);
}

} // namespace

OutcomesEditor::OutcomesEditor(RuleChoices choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_layout(new QVBoxLayout)
    , m_addProcedure(new QPushButton(icon(u"add"_s), tr("Add a procedure")))
    , m_addFinding(new QPushButton(icon(u"add"_s), tr("Add a finding")))
{
    m_addProcedure->setObjectName(u"addProcedure"_s);
    m_addFinding->setObjectName(u"addFinding"_s);
    m_layout->setSpacing(space::kSmall);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_addProcedure);
    buttons->addWidget(m_addFinding);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addLayout(m_layout);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_addProcedure, &QPushButton::clicked, this, [this] {
        add({{u"status"_s, u"required"_s}}, false);
        emit edited();
    });
    connect(m_addFinding, &QPushButton::clicked, this, [this] {
        add({{u"severity"_s, u"warning"_s}}, true);
        emit edited();
    });
}

QComboBox *OutcomesEditor::makeField(const QString &name, const QString &label,
                                     const std::vector<RuleChoices::Word> &words, const QString &chosen, bool isOpen)
{
    auto *field = new QComboBox;
    field->setObjectName(u"%1-%2"_s.arg(name).arg(m_rows.size()));
    field->setAccessibleName(label);
    field->setEditable(isOpen);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    for (const auto &[word, text] : words)
        field->addItem(text, word);
    const int row = field->findData(chosen);
    field->setCurrentIndex(row);
    if (row < 0 && isOpen)
        field->setEditText(chosen);
    connect(field, &QComboBox::currentTextChanged, this, &OutcomesEditor::edited);
    return field;
}

void OutcomesEditor::add(const QJsonObject &outcome, bool isFinding)
{
    std::vector<RuleChoices::Word> findings;
    for (const QString &code : m_choices.findings)
        findings.emplace_back(code, code);
    Row row{new QWidget, nullptr, nullptr, nullptr, isFinding, outcome};
    const QString member = isFinding ? u"finding"_s : u"procedure"_s;
    row.what = makeField(member, isFinding ? tr("Finding") : tr("Procedure"),
                         isFinding ? findings : m_choices.procedures, outcome.value(member).toString(), true);
    const QString how = isFinding ? u"severity"_s : u"status"_s;
    row.how = makeField(how, isFinding ? tr("Severity") : tr("Status"), isFinding ? severities() : statuses(),
                        outcome.value(how).toString(), false);
    if (!isFinding)
        row.authority = makeField(u"authority"_s, tr("Authority"), m_choices.authorities,
                                  outcome.value(u"authority"_s).toString(), true);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    line->addWidget(row.what, 3);
    line->addWidget(row.how, 2);
    if (row.authority)
        line->addWidget(row.authority, 3);
    else
        line->addStretch(3);
    QToolButton *drop = makeIconButton(u"remove"_s, tr("Take this out"));
    drop->setObjectName(u"removeOutcome-%1"_s.arg(m_rows.size()));
    line->addWidget(drop);
    connect(drop, &QToolButton::clicked, this, [this, widget = row.widget] { remove(widget); });
    m_layout->addWidget(row.widget);
    m_rows.push_back(row);
}

void OutcomesEditor::remove(const QWidget *row)
{
    const auto found = std::ranges::find(m_rows, row, &Row::widget);
    if (found == m_rows.end())
        return;
    found->widget->hide();
    found->widget->deleteLater(); // its button is still telling of the click
    m_rows.erase(found);
    emit edited();
}

void OutcomesEditor::setOutcomes(const QJsonArray &outcomes)
{
    for (const Row &row : m_rows)
        row.widget->deleteLater();
    m_rows.clear();
    for (const QJsonValue &outcome : outcomes)
        add(outcome.toObject(), outcome.toObject().contains(u"finding"_s));
}

QJsonArray OutcomesEditor::outcomes() const
{
    QJsonArray outcomes;
    for (const Row &row : m_rows) {
        QJsonObject outcome = row.written;
        put(outcome, row.isFinding ? u"finding"_s : u"procedure"_s, wordOf(row.what));
        put(outcome, row.isFinding ? u"severity"_s : u"status"_s, wordOf(row.how));
        if (row.authority)
            put(outcome, u"authority"_s, wordOf(row.authority));
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace beraad
