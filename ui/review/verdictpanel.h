// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/event.h"
#include "forms/conditions.h"
#include "forms/reasons.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace beraad {

class Label;

/// What a verdict other than a plain approval needs: the granularity, the conditions, a coded reason, a free sentence.
/// Opens under the grid, never in front of it; Enter gives the verdict, Escape leaves it. The button stays off until
/// the verdict is complete, and the line beside it says what is missing.
class VerdictPanel final : public QWidget {
    Q_OBJECT

public:
    VerdictPanel(const std::vector<ReviewReason> &reasons, const std::vector<ConditionKind> &conditions,
                 QWidget *parent = nullptr);

    /// Starts on a kind of verdict for `lineCount` lines. `granularities`: what may be proposed, finest first.
    /// `needsReason`: it limits what is given, or another organisation judged otherwise.
    void start(VerdictKind kind, int lineCount, const QStringList &granularities, const std::optional<Verdict> &before,
               bool needsReason);
    void retranslate();
    /// Adds words to the free sentence; while the panel is closed they wait for the next verdict, and it says false.
    bool quote(const QString &words);

signals:
    void given(const beraad::Verdict &verdict);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void fillReasons();
    void fillConditions();
    void check();
    void give();
    Verdict verdict() const;
    QString whatIsMissing() const;

    const std::vector<ReviewReason> &m_reasons;
    const std::vector<ConditionKind> &m_conditions;
    VerdictKind m_kind = VerdictKind::Approve;
    int m_lineCount = 0;
    bool m_needsReason = false;
    QString m_quoted; ///< waits for the next verdict
    Label *m_title;
    QLabel *m_granularityLabel;
    QComboBox *m_granularity;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    Label *m_reasonHelp;
    QLabel *m_sentenceLabel;
    QLineEdit *m_sentence;
    QLabel *m_conditionsLabel;
    QListWidget *m_conditionList;
    Label *m_missing;
    QPushButton *m_give;
    QPushButton *m_leave;
};

} // namespace beraad
