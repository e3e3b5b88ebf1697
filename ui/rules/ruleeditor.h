// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/rules/outcomeseditor.h"

#include <QDialog>
#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace beraad {

class WordingTabs;

struct RuleEditorSetup {
    RuleChoices choices = {};
    /// Findings that stood there before, for a rule that is not in the file yet; nothing: it is.
    std::optional<size_t> findingsBefore = std::nullopt;
};

/// Edits one rule: value in, value out. The linter looks along while typing; an edit that adds a finding cannot be
/// saved, and the finding says why.
class RuleEditor final : public QDialog {
    Q_OBJECT

public:
    /// Findings of the whole folder if the rule read so.
    using Lint = std::function<std::vector<Problem>(const QJsonObject &)>;
    using Setup = RuleEditorSetup;

    RuleEditor(QJsonObject rule, Lint lint, Setup setup = {}, QWidget *parent = nullptr);
    static std::optional<QJsonObject> edit(const QJsonObject &rule, const Lint &lint, Setup setup, QWidget *parent);

    QJsonObject rule() const { return m_rule; }

private:
    void arrange();
    void nameFields();
    QWidget *makeLaw();
    QWidget *makeCondition();
    QWidget *makeQuestion();
    void connectFields();
    void fill();
    /// The rule as the fields say; nothing while the condition is not JSON, and `m_fault` says where.
    std::optional<QJsonObject> read();
    void readQuestion(QJsonObject &rule) const;
    void look();

    QJsonObject m_rule;
    Lint m_lint;
    bool m_isNew;
    size_t m_allowed; ///< findings that stood there before
    std::optional<Problem> m_fault;
    QLineEdit *m_id;
    QComboBox *m_scope;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_source;
    QLineEdit *m_exceptions;
    QComboBox *m_evidence;
    QPlainTextEdit *m_condition;
    OutcomesEditor *m_outcomes;
    WordingTabs *m_texts;
    WordingTabs *m_questions;
    std::vector<QCheckBox *> m_asks; ///< in the order of the roles
    QTabWidget *m_tabs;
    QPlainTextEdit *m_findings;
    QDialogButtonBox *m_buttons;
    QTimer m_rest;
};

} // namespace beraad
