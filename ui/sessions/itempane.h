// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/sittingdesk.h"
#include "documents/documentplan.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace beraad {

class Desk;
class Label;

/// One item of a session: who asks, who reports, the documents, and the lines with what the data protection officers
/// said of them, those on which they differ first.
class ItemPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit ItemPane(Desk &desk, QWidget *parent = nullptr);
    /// nullptr: no item is chosen.
    void show(const SittingBoard &board, const SittingBoardItem *item, bool mayRecord);
    void retranslate();

signals:
    void rapporteurNamed(const beraad::PersonId &person);
    void noted(const QString &text);
    void documentAsked(const beraad::DocumentPlan &plan);
    void dossierAsked();

private:
    QWidget *makeInside();
    void fill();
    void fillFacts();
    void fillRapporteur();
    void fillDocuments();
    void fillLines();
    void fillNote();
    QString titleOf() const;
    QStringList facts() const;

    Desk &m_desk;
    SittingBoard m_board;
    std::optional<SittingBoardItem> m_item;
    bool m_mayRecord = false;
    Label *m_title;
    QLabel *m_facts;
    QLabel *m_rapporteurLabel;
    QComboBox *m_rapporteur;
    QToolButton *m_documents;
    QPushButton *m_dossier;
    Label *m_linesHeading;
    QListWidget *m_lines;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QPushButton *m_keepNote;
};

} // namespace beraad
