// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDialog>
#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace beraad {

class Label;

/// Edits one rule: value in, value out. The linter looks along while typing; an edit that adds a finding cannot be
/// saved, and the finding says why.
class RuleEditor final : public QDialog {
    Q_OBJECT

public:
    /// Findings of the whole folder if the rule read so.
    using Lint = std::function<std::vector<Problem>(const QJsonObject &)>;

    RuleEditor(QJsonObject rule, Lint lint, QWidget *parent = nullptr);
    static std::optional<QJsonObject> edit(const QJsonObject &rule, const Lint &lint, QWidget *parent);

    QJsonObject rule() const { return m_rule; }

private:
    void arrange();
    QWidget *makeTexts();
    void fill();
    /// The rule as the fields say; nothing while the condition is not JSON, and `m_fault` says where.
    std::optional<QJsonObject> read();
    void look();

    QJsonObject m_rule;
    Lint m_lint;
    size_t m_allowed; ///< findings that stood there before
    std::optional<Problem> m_fault;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_source;
    QLineEdit *m_exceptions;
    QComboBox *m_evidence;
    QPlainTextEdit *m_condition;
    std::vector<QPlainTextEdit *> m_texts; ///< in the order of Language::available
    QPlainTextEdit *m_findings;
    QDialogButtonBox *m_buttons;
    QTimer m_rest;
};

} // namespace beraad
