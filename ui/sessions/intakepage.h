// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/command.h"
#include "intake/check.h"
#include "ui/common/place.h"

class QAction;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace beraad {

class ElidedLabel;
class Label;
class StatusChip;

/// What an authority asks of one file: what is there, what is missing, what somebody has to look at. Ends in one of
/// two steps: the file is complete, or all that is missing is asked back in one message.
class IntakePage final : public QWidget {
    Q_OBJECT

public:
    explicit IntakePage(const Context &context, QWidget *parent = nullptr);
    /// Tells why not and stays empty when the file cannot be read.
    bool open(const DossierId &dossier, const TrackId &track);
    void retranslate();

signals:
    void left();
    void dossierAsked(const beraad::DossierId &dossier);

private:
    void addActions();
    void arrange();
    QWidget *makeTop();
    QWidget *makeDetails();
    QWidget *makeMessage();
    void fillList();
    void showRow(int row);
    void showItem();
    void showMessage();
    void fillTop();
    const IntakeItem *chosen() const;
    void mark(bool inOrder);
    void goToUnjudged(int by);
    std::vector<AskedBack> askedBack() const;
    command::FindComplete completion() const;
    command::Return message() const;
    QString lacking() const;
    void complete();
    void sendBack();
    void carryOut(const Command &command, const QString &note);

    Context m_context;
    DossierState m_view;
    IntakeCheck m_check;
    IntakeMarks m_marks;
    QMap<QString, QString> m_sentences; ///< own words, by item
    std::vector<const IntakeItem *> m_rows; ///< as they stand in the list
    QAction *m_backAction = nullptr;
    QAction *m_dossierAction = nullptr;
    QAction *m_orderAction = nullptr;
    QAction *m_missingAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
    QAction *m_completeAction = nullptr;
    QAction *m_returnAction = nullptr;
    ElidedLabel *m_title;
    StatusChip *m_state;
    Label *m_counts;
    QListWidget *m_list;
    Label *m_item;
    Label *m_standing;
    Label *m_help;
    Label *m_answer;
    Label *m_source;
    StatusChip *m_evidence;
    Label *m_sentenceLabel;
    QPlainTextEdit *m_sentence;
    Label *m_messageHeading;
    Label *m_words;
    Label *m_noteLabel;
    QPlainTextEdit *m_note;
    Label *m_lacking;
};

} // namespace beraad
