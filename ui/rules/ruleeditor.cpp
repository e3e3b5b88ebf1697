// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleeditor.h"

#include "base/json.h"
#include "routing/ruletext.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/rules/rulewords.h"
#include "ui/rules/wordingtabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRest = 250ms; ///< linting all files between two letters would be too much
constexpr int kLetters = 92;
constexpr int kConditionRows = 14;
constexpr int kConditionWidth = 70; ///< letters of a line
constexpr int kFindingRows = 4;

const QStringList &roles()
{
    static const QStringList words{u"provider"_s, u"recipient"_s, u"requester"_s};
    return words;
}

/// Members that are empty do not stand in a rule file.
void put(QJsonObject &rule, const QString &member, const QString &value)
{
    const bool isSaidToBeOpen = rule.value(member).isNull();
    if (!value.isEmpty())
        rule.insert(member, value);
    else if (!isSaidToBeOpen)
        rule.remove(member);
}

void put(QJsonObject &rule, const QString &member, const QJsonArray &values)
{
    if (values.isEmpty())
        rule.remove(member);
    else
        rule.insert(member, values);
}

QStringList idsIn(const QString &text)
{
    QStringList ids;
    for (const QString &id : text.split(u',', Qt::SkipEmptyParts))
        ids << id.trimmed();
    ids.removeAll(QString());
    return ids;
}

} // namespace

RuleEditor::RuleEditor(QJsonObject rule, Lint lint, Setup setup, QWidget *parent)
    : QDialog(parent)
    , m_rule(std::move(rule))
    , m_lint(std::move(lint))
    , m_isNew(setup.findingsBefore.has_value())
    , m_allowed(m_isNew ? *setup.findingsBefore : m_lint(m_rule).size())
    , m_id(new QLineEdit)
    , m_scope(new QComboBox)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_source(new QLineEdit)
    , m_exceptions(new QLineEdit)
    , m_evidence(new QComboBox)
    , m_condition(new QPlainTextEdit)
    , m_outcomes(new OutcomesEditor(std::move(setup.choices)))
    , m_texts(new WordingTabs(u"text"_s))
    , m_questions(new WordingTabs(u"question"_s))
    , m_tabs(new QTabWidget)
    , m_findings(new QPlainTextEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"ruleEditor"_s);
    setWindowTitle(m_isNew ? tr("New rule") : tr("Edit rule %1").arg(m_rule.value(u"id"_s).toString()));
    nameFields();
    arrange();
    fill();
    connectFields();
    look();
}

void RuleEditor::nameFields()
{
    const std::vector<std::pair<QWidget *, QString>> names{{m_id, u"idField"_s},
                                                           {m_scope, u"scopeField"_s},
                                                           {m_from, u"validFromField"_s},
                                                           {m_to, u"validToField"_s},
                                                           {m_source, u"sourceField"_s},
                                                           {m_exceptions, u"exceptionsField"_s},
                                                           {m_evidence, u"ruleEvidenceField"_s},
                                                           {m_condition, u"conditionField"_s},
                                                           {m_findings, u"editorFindings"_s},
                                                           {m_tabs, u"ruleParts"_s}};
    for (const auto &[field, name] : names)
        field->setObjectName(name);
    m_id->setReadOnly(!m_isNew); // dossiers and other rules refer to it
    m_from->setPlaceholderText(tr("2027-01-31", "shape of a day"));
    m_to->setPlaceholderText(tr("Still in force", "rule without a last day"));
    m_exceptions->setPlaceholderText(tr("R-02, R-03", "ids of rules"));
    m_condition->setFont(fontFor(TextRole::Code));
    m_condition->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_condition->setAccessibleName(rulewords::member(u"condition"_s));
    m_findings->setReadOnly(true);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setMaximumHeight(m_findings->fontMetrics().lineSpacing() * (kFindingRows + 1));
    for (QPlainTextEdit *text : {m_condition, m_findings})
        text->setTabChangesFocus(true);
}

void RuleEditor::arrange()
{
    auto *outcomes = new QScrollArea;
    outcomes->setWidgetResizable(true);
    outcomes->setFrameShape(QFrame::NoFrame);
    outcomes->setWidget(m_outcomes);
    m_tabs->addTab(makeLaw(), tr("The law"));
    m_tabs->addTab(makeCondition(), rulewords::member(u"condition"_s));
    m_tabs->addTab(outcomes, rulewords::member(u"outcomes"_s));
    m_tabs->addTab(makeQuestion(), rulewords::member(u"question"_s));
    auto *found = new QFormLayout;
    found->addRow(tr("Findings"), m_findings);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(found);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * kLetters, sizeHint().height());
}

QWidget *RuleEditor::makeLaw()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->addRow(tr("Number", "of a rule"), m_id);
    form->addRow(rulewords::member(u"text"_s), m_texts);
    form->addRow(rulewords::member(u"validFrom"_s), m_from);
    form->addRow(rulewords::member(u"validTo"_s), m_to);
    form->addRow(rulewords::member(u"source"_s), m_source);
    form->addRow(rulewords::member(u"evidence"_s), m_evidence);
    form->addRow(rulewords::member(u"exceptionTo"_s), m_exceptions);
    return page;
}

QWidget *RuleEditor::makeCondition()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_condition->setMinimumHeight(m_condition->fontMetrics().lineSpacing() * kConditionRows);
    form->addRow(rulewords::member(u"scope"_s), m_scope);
    form->addRow(rulewords::member(u"condition"_s), m_condition);
    return page;
}

QWidget *RuleEditor::makeQuestion()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *row = new QHBoxLayout;
    for (const QString &role : roles()) {
        auto *box = new QCheckBox(rulewords::asked(role));
        box->setObjectName(u"asks-"_s + role);
        row->addWidget(box);
        m_asks.push_back(box);
    }
    row->addStretch(1);
    auto *why = new Label(tr("Asked when a fact that the condition needs is not known."), TextRole::Small, Ink::Soft);
    why->setWordWrap(true);
    form->addRow(why);
    form->addRow(rulewords::member(u"question"_s), m_questions);
    form->addRow(rulewords::member(u"asks"_s), row);
    return page;
}

void RuleEditor::connectFields()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    const auto start = qOverload<>(&QTimer::start);
    connect(&m_rest, &QTimer::timeout, this, &RuleEditor::look);
    for (QLineEdit *field : {m_id, m_from, m_to, m_source, m_exceptions})
        connect(field, &QLineEdit::textChanged, &m_rest, start);
    for (QComboBox *field : {m_evidence, m_scope})
        connect(field, &QComboBox::currentIndexChanged, &m_rest, start);
    for (QCheckBox *box : m_asks)
        connect(box, &QCheckBox::toggled, &m_rest, start);
    for (WordingTabs *texts : {m_texts, m_questions})
        connect(texts, &WordingTabs::edited, &m_rest, start);
    connect(m_condition, &QPlainTextEdit::textChanged, &m_rest, start);
    connect(m_outcomes, &OutcomesEditor::edited, &m_rest, start);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        look(); // what was typed within the rest counts too
        if (m_buttons->button(QDialogButtonBox::Save)->isEnabled())
            accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RuleEditor::fill()
{
    m_id->setText(m_rule.value(u"id"_s).toString());
    for (const QString &word : {u"flow"_s, u"request"_s})
        m_scope->addItem(rulewords::scope(word), word);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(m_rule.value(u"scope"_s).toString())));
    m_from->setText(m_rule.value(u"validFrom"_s).toString());
    m_to->setText(m_rule.value(u"validTo"_s).toString());
    m_source->setText(m_rule.value(u"source"_s).toString());
    m_exceptions->setText(m_rule.value(u"exceptionTo"_s).toVariant().toStringList().join(u", "_s));
    for (const QString &word : {u"verified"_s, u"note"_s, u"derived"_s, u"unverified"_s})
        m_evidence->addItem(wording::evidence(word), word);
    m_evidence->setCurrentIndex(std::max(0, m_evidence->findData(m_rule.value(u"evidence"_s).toString())));
    m_condition->setPlainText(QString::fromUtf8(ruleFileText(m_rule.value(u"condition"_s), kConditionWidth)));
    m_outcomes->setOutcomes(m_rule.value(u"outcomes"_s).toArray());
    m_texts->setWording(m_rule.value(u"text"_s).toObject());
    m_questions->setWording(m_rule.value(u"question"_s).toObject());
    const QStringList asked = m_rule.value(u"asks"_s).toVariant().toStringList();
    for (size_t i = 0; i < m_asks.size(); ++i)
        m_asks[i]->setChecked(asked.contains(roles().at(qsizetype(i))));
}

void RuleEditor::readQuestion(QJsonObject &rule) const
{
    const QJsonObject question = m_questions->wording();
    if (question.isEmpty())
        rule.remove(u"question"_s);
    else
        rule.insert(u"question"_s, question);
    QStringList chosen;
    for (size_t i = 0; i < m_asks.size(); ++i)
        if (m_asks[i]->isChecked())
            chosen << roles().at(qsizetype(i));
    // The order of the file stays where the same are asked.
    QStringList written = rule.value(u"asks"_s).toVariant().toStringList();
    QStringList sorted = written;
    sorted.sort();
    QStringList other = chosen;
    other.sort();
    if (sorted != other)
        put(rule, u"asks"_s, QJsonArray::fromStringList(chosen));
}

std::optional<QJsonObject> RuleEditor::read()
{
    QJsonObject rule = m_rule;
    put(rule, u"id"_s, m_id->text().trimmed());
    rule.insert(u"scope"_s, m_scope->currentData().toString());
    put(rule, u"validFrom"_s, m_from->text().trimmed());
    put(rule, u"validTo"_s, m_to->text().trimmed());
    put(rule, u"source"_s, m_source->text().trimmed());
    rule.insert(u"evidence"_s, m_evidence->currentData().toString());
    put(rule, u"exceptionTo"_s, QJsonArray::fromStringList(idsIn(m_exceptions->text())));
    put(rule, u"outcomes"_s, m_outcomes->outcomes());
    rule.insert(u"text"_s, m_texts->wording());
    readQuestion(rule);
    const auto condition = readJson(m_condition->toPlainText().toUtf8(), rulewords::member(u"condition"_s));
    m_fault.reset();
    if (!condition) {
        const Error &error = condition.error();
        m_fault = error.problems.empty() ? Problem{{}, error.detail} : error.problems.front();
        return std::nullopt;
    }
    rule.insert(u"condition"_s, condition->root);
    return rule;
}

void RuleEditor::look()
{
    m_rest.stop();
    const auto rule = read();
    const std::vector<Problem> problems = rule ? m_lint(*rule) : std::vector<Problem>{*m_fault};
    QStringList lines;
    for (const Problem &problem : problems)
        lines << u"%1: %2"_s.arg(rulewords::place(problem.where), problem.message);
    m_findings->setPlainText(lines.isEmpty() ? tr("Nothing to mend") : lines.join(u'\n'));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(rule && problems.size() <= m_allowed);
    if (rule)
        m_rule = *rule;
}

std::optional<QJsonObject> RuleEditor::edit(const QJsonObject &rule, const Lint &lint, Setup setup, QWidget *parent)
{
    RuleEditor editor(rule, lint, std::move(setup), parent);
    if (editor.exec() != QDialog::Accepted)
        return std::nullopt;
    return editor.rule();
}

} // namespace beraad
