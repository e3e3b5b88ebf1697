// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/alternatives.h"
#include "forms/conditions.h"
#include "forms/reasons.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace beraad {

class ConditionsForm;
class Label;

/// What the panel starts from.
struct VerdictStart {
    VerdictKind kind = VerdictKind::Approve;
    int lineCount = 0;
    std::vector<Alternative> alternatives; ///< that all lines share
    std::optional<Verdict> before;
    bool needsReason = false; ///< it limits what is given, or another organisation judged otherwise
    std::vector<std::pair<QString, QString>> bodies; ///< of the dossier, by id and name
};

/// What a verdict other than a plain approval needs: the granularity, the conditions, a coded reason, a free sentence.
/// Opens under the grid, never in front of it; Enter gives the verdict, Escape leaves it. The button stays off until
/// the verdict is complete, and the line beside it says what is missing.
class VerdictPanel final : public QWidget {
    Q_OBJECT

public:
    VerdictPanel(const std::vector<ReviewReason> &reasons, const std::vector<ConditionKind> &conditions,
                 QWidget *parent = nullptr);

    void start(const VerdictStart &start);
    /// What the catalogue finds for the words of `replacementSearched`.
    void showReplacements(const std::vector<Alternative> &found);
    /// Whom the question of an Ask is for.
    Audience audience() const;
    void retranslate();
    /// Adds words to the free sentence; while the panel is closed they wait for the next verdict, and it says false.
    bool quote(const QString &words);

signals:
    void given(const beraad::Verdict &verdict);
    void left();
    /// The reviewer looks for a variable that could be given instead.
    void replacementSearched(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QString wordOf(const Alternative &alternative);
    void arrange();
    void fillReasons();
    void fillAlternatives();
    void fillAudience();
    void showFields();
    void check();
    void give();
    Verdict verdict() const;
    QString whatIsMissing() const;

    const std::vector<ReviewReason> &m_reasons;
    VerdictStart m_start;
    QString m_quoted; ///< waits for the next verdict
    Label *m_title;
    QLabel *m_granularityLabel;
    QComboBox *m_granularity;
    QLabel *m_replacementLabel;
    QLineEdit *m_replacementSearch;
    QListWidget *m_replacements;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    Label *m_reasonHelp;
    QLabel *m_sentenceLabel;
    QLineEdit *m_sentence;
    QLabel *m_conditionsLabel;
    ConditionsForm *m_conditionsForm;
    Label *m_missing;
    QPushButton *m_give;
    QPushButton *m_leave;
};

} // namespace beraad
