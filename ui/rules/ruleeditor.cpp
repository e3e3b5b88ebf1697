// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleeditor.h"

#include "base/json.h"
#include "routing/ruletext.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/rules/rulewords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
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

/// Members that are empty do not stand in a rule file.
void put(QJsonObject &rule, const QString &member, const QString &value)
{
    if (value.isEmpty())
        rule.remove(member);
    else
        rule.insert(member, value);
}

} // namespace

RuleEditor::RuleEditor(QJsonObject rule, Lint lint, QWidget *parent)
    : QDialog(parent)
    , m_rule(std::move(rule))
    , m_lint(std::move(lint))
    , m_allowed(m_lint(m_rule).size())
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_source(new QLineEdit)
    , m_exceptions(new QLineEdit)
    , m_evidence(new QComboBox)
    , m_condition(new QPlainTextEdit)
    , m_findings(new QPlainTextEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"ruleEditor"_s);
    setWindowTitle(tr("Edit rule %1").arg(m_rule.value(u"id"_s).toString()));
    arrange();
    fill();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &RuleEditor::look);
    for (QLineEdit *field : {m_from, m_to, m_source, m_exceptions})
        connect(field, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_evidence, &QComboBox::currentIndexChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_condition, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    for (QPlainTextEdit *text : m_texts)
        connect(text, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        look(); // what was typed within the rest counts too
        if (m_buttons->button(QDialogButtonBox::Save)->isEnabled())
            accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
}

void RuleEditor::arrange()
{
    m_from->setObjectName(u"validFromField"_s);
    m_to->setObjectName(u"validToField"_s);
    m_source->setObjectName(u"sourceField"_s);
    m_exceptions->setObjectName(u"exceptionsField"_s);
    m_evidence->setObjectName(u"ruleEvidenceField"_s);
    m_condition->setObjectName(u"conditionField"_s);
    m_findings->setObjectName(u"editorFindings"_s);
    m_from->setPlaceholderText(tr("2027-01-31", "shape of a day"));
    m_to->setPlaceholderText(tr("Still in force", "rule without a last day"));
    m_exceptions->setPlaceholderText(tr("R-02, R-03", "ids of rules"));
    m_condition->setFont(fontFor(TextRole::Code));
    m_condition->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_condition->setAccessibleName(rulewords::member(u"condition"_s));
    m_condition->setTabChangesFocus(true);
    m_findings->setReadOnly(true);
    m_findings->setTabChangesFocus(true);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setMaximumHeight(m_findings->fontMetrics().lineSpacing() * (kFindingRows + 1));
    m_condition->setMinimumHeight(m_condition->fontMetrics().lineSpacing() * kConditionRows);
    auto *form = new QFormLayout;
    form->addRow(rulewords::member(u"text"_s), makeTexts());
    form->addRow(rulewords::member(u"validFrom"_s), m_from);
    form->addRow(rulewords::member(u"validTo"_s), m_to);
    form->addRow(rulewords::member(u"source"_s), m_source);
    form->addRow(rulewords::member(u"evidence"_s), m_evidence);
    form->addRow(rulewords::member(u"exceptionTo"_s), m_exceptions);
    form->addRow(rulewords::member(u"condition"_s), m_condition);
    form->addRow(tr("Findings"), m_findings);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addLayout(form, 1);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * kLetters, sizeHint().height());
}

QWidget *RuleEditor::makeTexts()
{
    auto *tabs = new QTabWidget;
    for (const QString &language : Language::available()) {
        auto *text = new QPlainTextEdit;
        text->setObjectName(u"text-"_s + language);
        text->setAccessibleName(Language::nameOf(language));
        text->setTabChangesFocus(true);
        tabs->addTab(text, Language::nameOf(language));
        m_texts.push_back(text);
    }
    tabs->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    tabs->setCurrentIndex(int(std::max<qsizetype>(0, Language::available().indexOf(currentLanguage()))));
    return tabs;
}

void RuleEditor::fill()
{
    m_from->setText(m_rule.value(u"validFrom"_s).toString());
    m_to->setText(m_rule.value(u"validTo"_s).toString());
    m_source->setText(m_rule.value(u"source"_s).toString());
    m_exceptions->setText(m_rule.value(u"exceptionTo"_s).toVariant().toStringList().join(u", "_s));
    for (const QString &word : {u"verified"_s, u"note"_s, u"derived"_s, u"unverified"_s})
        m_evidence->addItem(wording::evidence(word), word);
    m_evidence->setCurrentIndex(std::max(0, m_evidence->findData(m_rule.value(u"evidence"_s).toString())));
    m_condition->setPlainText(QString::fromUtf8(ruleFileText(m_rule.value(u"condition"_s), kConditionWidth)));
    const QJsonObject wordings = m_rule.value(u"text"_s).toObject();
    const QStringList languages = Language::available();
    for (size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setPlainText(wordings.value(languages[qsizetype(i)]).toString());
}

std::optional<QJsonObject> RuleEditor::read()
{
    QJsonObject rule = m_rule;
    put(rule, u"validFrom"_s, m_from->text().trimmed());
    put(rule, u"validTo"_s, m_to->text().trimmed());
    put(rule, u"source"_s, m_source->text().trimmed());
    rule.insert(u"evidence"_s, m_evidence->currentData().toString());
    QStringList exceptions;
    for (const QString &id : m_exceptions->text().split(u',', Qt::SkipEmptyParts))
        exceptions << id.trimmed();
    exceptions.removeAll(QString());
    rule.insert(u"exceptionTo"_s, QJsonArray::fromStringList(exceptions));
    if (exceptions.isEmpty())
        rule.remove(u"exceptionTo"_s);
    QJsonObject wordings = rule.value(u"text"_s).toObject();
    const QStringList languages = Language::available();
    for (size_t i = 0; i < m_texts.size(); ++i)
        put(wordings, languages[qsizetype(i)], m_texts[i]->toPlainText().trimmed());
    rule.insert(u"text"_s, wordings);
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

std::optional<QJsonObject> RuleEditor::edit(const QJsonObject &rule, const Lint &lint, QWidget *parent)
{
    RuleEditor editor(rule, lint, parent);
    if (editor.exec() != QDialog::Accepted)
        return std::nullopt;
    return editor.rule();
}

} // namespace beraad
